import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOneOf } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "registry-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_136", "AVD-AWS-0033"],
  summary: "Images are encrypted with a KMS key.",
  why: "By default S3's own key encrypts them, which cannot be audited or revoked; a repository's key cannot be changed later.",
  howToFix: 'Add `encryption_configuration` with `encryption_type = "KMS"` and `kms_key`.',
  references: [
    securityHub("ECR.5"),
    awsDocs("Encryption at rest", "AmazonECR/latest/userguide/encryption-at-rest.html"),
  ],
  requires: {
    types: ["aws_ecr_repository"],
    path: "encryption_configuration.encryption_type",
    expected: '"KMS"',
    judge: notOneOf("KMS", "KMS_DSSE"),
  },
  examples: samples({ right: '"KMS"', wrong: '"AES256"' }),
});
