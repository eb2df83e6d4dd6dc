import { defineRule } from "@/lib/lint/rule";
import { notOwnKey, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "table-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_119", "AVD-AWS-0025"],
  summary: "DynamoDB tables are encrypted with a customer-managed key.",
  why: "With a key that AWS owns (the default) access cannot be taken away through the key, and its use is not logged.",
  howToFix: "Add `server_side_encryption { enabled = true, kms_key_arn = \u2026 }`.",
  references: [
    {
      title: "Encryption at rest",
      url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html",
    },
  ],
  examples: {
    bad: [
      {
        title: "not set",
        files: 'resource "aws_dynamodb_table" "t" {\n  name = "t"\n}\n',
        lines: [1],
      },
      {
        title: "AWS's managed key",
        files:
          'resource "aws_dynamodb_table" "t" {\n  server_side_encryption {\n    enabled     = true\n    kms_key_arn = "alias/aws/dynamodb"\n  }\n}\n',
        lines: [4],
      },
    ],
    good: [
      {
        title: "a key of the stack, for_each",
        files:
          'resource "aws_dynamodb_table" "t" {\n  for_each = toset(["a"])\n  server_side_encryption {\n    enabled     = true\n    kms_key_arn = aws_kms_key.k.arn\n  }\n}\n',
      },
      {
        title: "in a dynamic block",
        files:
          'resource "aws_dynamodb_table" "t" {\n  dynamic "server_side_encryption" {\n    for_each = [var.key]\n    content {\n      enabled     = true\n      kms_key_arn = server_side_encryption.value\n    }\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_dynamodb_table"],
      path: "server_side_encryption.kms_key_arn",
      expected: "the ARN of a customer-managed key",
      judge: notOwnKey,
    }),
});
