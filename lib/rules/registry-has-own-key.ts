import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { notOneOf, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "registry-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_136", "AVD-AWS-0033"],
  summary: "Images are encrypted with a KMS key.",
  why: "The default is an S3 key that cannot be audited or revoked; it cannot be changed later.",
  howToFix: 'Add `encryption_configuration` with `encryption_type = "KMS"` and `kms_key`.',
  references: [
    {
      title: "Security Hub ECR.5",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-5",
    },
    {
      title: "Encryption at rest",
      url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_ecr_repository"],
      path: "encryption_configuration.encryption_type",
      expected: '"KMS"',
      judge: notOneOf("KMS", "KMS_DSSE"),
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_ecr_repository" "x" {
        }
      `,
      fires("set to something else", 3)`
        resource "aws_ecr_repository" "x" {
          encryption_configuration {
            encryption_type = "AES256"
          }
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_ecr_repository" "x" {
          for_each = toset(var.names)
          encryption_configuration {
            encryption_type = "KMS"
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_ecr_repository" "x" {
          count = 2
          encryption_configuration {
            encryption_type = var.chosen
          }
        }
      `,
    ],
  }),
});
