import { fires, silent } from "@/lib/lint/examples";
import { defineArgumentRule } from "./checks/argument-rule";
import { notOwnKey } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "table-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_119", "AVD-AWS-0025"],
  summary: "DynamoDB tables are encrypted with a customer-managed key.",
  why: "With a key that AWS owns (the default) access cannot be taken away through the key, and its use is not logged.",
  howToFix: "Add `server_side_encryption { enabled = true, kms_key_arn = \u2026 }`.",
  references: [awsDocs("Encryption at rest", "amazondynamodb/latest/developerguide/EncryptionAtRest.html")],
  requires: {
    types: ["aws_dynamodb_table"],
    path: "server_side_encryption.kms_key_arn",
    expected: "the ARN of a customer-managed key",
    judge: notOwnKey,
  },
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_dynamodb_table" "t" {
          name = "t"
        }
      `,
      fires("AWS's managed key", 4)`
        resource "aws_dynamodb_table" "t" {
          server_side_encryption {
            enabled     = true
            kms_key_arn = "alias/aws/dynamodb"
          }
        }
      `,
    ],
    good: [
      silent("a key of the stack, for_each")`
        resource "aws_dynamodb_table" "t" {
          for_each = toset(["a"])
          server_side_encryption {
            enabled     = true
            kms_key_arn = aws_kms_key.k.arn
          }
        }
      `,
      silent("in a dynamic block")`
        resource "aws_dynamodb_table" "t" {
          dynamic "server_side_encryption" {
            for_each = [var.key]
            content {
              enabled     = true
              kms_key_arn = server_side_encryption.value
            }
          }
        }
      `,
    ],
  }),
});
