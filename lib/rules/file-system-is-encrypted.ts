import { defineRule } from "@/lib/lint/rule";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "file-system-is-encrypted",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_42", "AVD-AWS-0037"],
  summary: "EFS file systems are encrypted at rest.",
  why: "Encryption cannot be switched on later: the file system would have to be replaced, the models copied.",
  howToFix: "Set `encrypted = true` and `kms_key_id`.",
  references: [
    {
      title: "Security Hub EFS.1",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-1",
    },
    { title: "Encryption at rest", url: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html" },
  ],
  examples: {
    bad: [
      {
        title: "not set",
        files: 'resource "aws_efs_file_system" "x" {\n}\n',
        lines: [1],
        fixed: 'resource "aws_efs_file_system" "x" {\n  encrypted = true\n}\n',
      },
      {
        title: "set to something else",
        files: 'resource "aws_efs_file_system" "x" {\n  encrypted = false\n}\n',
        lines: [2],
        fixed: 'resource "aws_efs_file_system" "x" {\n  encrypted = true\n}\n',
      },
    ],
    good: [
      {
        title: "set, for_each",
        files: 'resource "aws_efs_file_system" "x" {\n  for_each = toset(var.names)\n  encrypted = true\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_efs_file_system" "x" {\n  count = 2\n  encrypted = var.chosen\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_efs_file_system"],
      path: "encrypted",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
});
