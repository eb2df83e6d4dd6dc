import { defineRule } from "@/lib/lint/rule";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "table-recovers-to-any-point",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_28", "AVD-AWS-0024"],
  summary: "DynamoDB tables can be recovered to any second of the last 35 days.",
  why: "A faulty deployment that overwrites items cannot be undone without it.",
  howToFix: "Add `point_in_time_recovery { enabled = true }`.",
  references: [
    {
      title: "Security Hub DynamoDB.2",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-2",
    },
    {
      title: "Point-in-time recovery",
      url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
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
        title: "off",
        files: 'resource "aws_dynamodb_table" "t" {\n  point_in_time_recovery {\n    enabled = false\n  }\n}\n',
        lines: [3],
        fixed: 'resource "aws_dynamodb_table" "t" {\n  point_in_time_recovery {\n    enabled = true\n  }\n}\n',
      },
    ],
    good: [
      {
        title: "on, for_each",
        files:
          'resource "aws_dynamodb_table" "t" {\n  for_each = toset(["a"])\n  point_in_time_recovery {\n    enabled = true\n  }\n}\n',
      },
      {
        title: "in a dynamic block",
        files:
          'resource "aws_dynamodb_table" "t" {\n  dynamic "point_in_time_recovery" {\n    for_each = var.recover ? [1] : []\n    content {\n      enabled = true\n    }\n  }\n}\n',
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_dynamodb_table" "t" {\n  count = 2\n  point_in_time_recovery {\n    enabled = var.recover\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_dynamodb_table"],
      path: "point_in_time_recovery.enabled",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
});
