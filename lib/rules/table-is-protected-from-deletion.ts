import { defineRule } from "@/lib/lint/rule";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "table-is-protected-from-deletion",
  class: null,
  severity: "low",
  summary: "DynamoDB tables are protected from deletion.",
  why: "One `terraform destroy`, or one argument that forces a replacement, deletes all items.",
  howToFix: "Set `deletion_protection_enabled = true`; lift it in a step of its own before a deletion that is meant.",
  references: [
    {
      title: "Security Hub DynamoDB.6",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6",
    },
  ],
  examples: {
    bad: [
      {
        title: "not set",
        files: 'resource "aws_dynamodb_table" "t" {\n  name = "t"\n}\n',
        lines: [1],
        fixed: 'resource "aws_dynamodb_table" "t" {\n  name = "t"\n  deletion_protection_enabled = true\n}\n',
      },
      {
        title: "off",
        files: 'resource "aws_dynamodb_table" "t" {\n  deletion_protection_enabled = false\n}\n',
        lines: [2],
        fixed: 'resource "aws_dynamodb_table" "t" {\n  deletion_protection_enabled = true\n}\n',
      },
    ],
    good: [
      {
        title: "on, for_each",
        files:
          'resource "aws_dynamodb_table" "t" {\n  for_each                    = toset(["a"])\n  deletion_protection_enabled = true\n}\n',
      },
      {
        title: "by environment, count",
        files:
          'resource "aws_dynamodb_table" "t" {\n  count                       = 1\n  deletion_protection_enabled = var.environment == "production"\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_dynamodb_table"],
      path: "deletion_protection_enabled",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
});
