import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
      {
        title: "not set",
        files: dedent`
          resource "aws_ecr_repository" "x" {
          }
        `,
        lines: [1],
      },
      {
        title: "set to something else",
        files: dedent`
          resource "aws_ecr_repository" "x" {
            encryption_configuration {
              encryption_type = "AES256"
            }
          }
        `,
        lines: [3],
      },
    ],
    good: [
      {
        title: "set, for_each",
        files: dedent`
          resource "aws_ecr_repository" "x" {
            for_each = toset(var.names)
            encryption_configuration {
              encryption_type = "KMS"
            }
          }
        `,
      },
      {
        title: "decided outside, count",
        files: dedent`
          resource "aws_ecr_repository" "x" {
            count = 2
            encryption_configuration {
              encryption_type = var.chosen
            }
          }
        `,
      },
    ],
  }),
});
