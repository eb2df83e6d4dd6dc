import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "secret-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_149", "AVD-AWS-0098"],
  summary: "Secrets are encrypted with a customer-managed key.",
  why: "The AWS managed key cannot be shared, restricted or revoked.",
  howToFix: "Set `kms_key_id`.",
  references: [awsDocs("Encryption of secrets", "secretsmanager/latest/userguide/security-encryption.html")],
  requires: {
    types: ["aws_secretsmanager_secret"],
    path: "kms_key_id",
    expected: "a customer-managed key",
    judge: notSet,
  },
  examples: samples({ right: "aws_kms_key.k.arn" }),
});
