import { defineArgumentRule } from "./checks/argument-rule";
import { samples } from "./checks/argument-samples";
import { notOneOf } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "registry-tags-are-immutable",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_51", "AVD-AWS-0031"],
  summary: "Image tags are immutable.",
  why:
    "With mutable tags, `v1` may be another image tomorrow: nobody knows what ran at the time of a " +
    "decision, and a rollback may not go back.",
  howToFix: 'Set `image_tag_mutability = "IMMUTABLE"`.',
  references: [
    securityHub("ECR.2"),
    awsDocs("Tag immutability", "AmazonECR/latest/userguide/image-tag-mutability.html"),
  ],
  requires: {
    types: ["aws_ecr_repository"],
    path: "image_tag_mutability",
    expected: '"IMMUTABLE"',
    judge: notOneOf("IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION"),
  },
  examples: samples({ right: '"IMMUTABLE"', wrong: '"MUTABLE"' }),
});
