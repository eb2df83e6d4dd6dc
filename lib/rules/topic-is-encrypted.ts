import { defineRule } from "@/lib/lint/rule";
import { notSet, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "topic-is-encrypted",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_26", "AVD-AWS-0095"],
  summary: "SNS topics are encrypted at rest.",
  why: "Alarm texts name functions, accounts and thresholds.",
  howToFix: "Set `kms_master_key_id` to a customer-managed key whose policy admits cloudwatch.amazonaws.com.",
  references: [
    {
      title: "Security Hub SNS.1",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/sns-controls.html#sns-1",
    },
    { title: "Encryption of topics", url: "https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html" },
  ],
  examples: {
    bad: [{ title: "not set", files: 'resource "aws_sns_topic" "x" {\n}\n', lines: [1] }],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_sns_topic" "x" {\n  for_each = toset(var.names)\n  kms_master_key_id = aws_kms_key.k.id\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_sns_topic" "x" {\n  count = 2\n  kms_master_key_id = var.chosen\n}\n',
      },
      {
        title: "switched on by a caller",
        files:
          'variable "has_key" {\n  default = false\n}\nresource "aws_sns_topic" "x" {\n  kms_master_key_id = var.has_key ? aws_kms_key.k.id : null\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_sns_topic"],
      path: "kms_master_key_id",
      expected: "a key",
      judge: notSet,
    }),
});
