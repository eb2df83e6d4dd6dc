import { defineRule } from "@/lib/lint/rule";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "key-rotates",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_7", "AVD-AWS-0065"],
  summary: "Customer-managed keys rotate.",
  why: "A key that is used for years protects more and more data with one secret.",
  howToFix: "Set `enable_key_rotation = true`.",
  references: [
    {
      title: "Security Hub KMS.4",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/kms-controls.html#kms-4",
    },
    { title: "Key rotation", url: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html" },
  ],
  examples: {
    bad: [
      {
        title: "not set",
        files: 'resource "aws_kms_key" "x" {\n}\n',
        lines: [1],
        fixed: 'resource "aws_kms_key" "x" {\n  enable_key_rotation = true\n}\n',
      },
      {
        title: "set to something else",
        files: 'resource "aws_kms_key" "x" {\n  enable_key_rotation = false\n}\n',
        lines: [2],
        fixed: 'resource "aws_kms_key" "x" {\n  enable_key_rotation = true\n}\n',
      },
    ],
    good: [
      {
        title: "set, for_each",
        files: 'resource "aws_kms_key" "x" {\n  for_each = toset(var.names)\n  enable_key_rotation = true\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_kms_key" "x" {\n  count = 2\n  enable_key_rotation = var.chosen\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_kms_key"],
      path: "enable_key_rotation",
      expected: "true",
      judge: notTrue,
      when: (_module, key) =>
        !["customer_master_key_spec", "key_usage", "custom_key_store_id"].some((name) => key.attribute(name)),
      fix: "true",
    }),
});
