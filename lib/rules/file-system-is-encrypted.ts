import { silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
  check: (module) =>
    unmet(module, {
      types: ["aws_efs_file_system"],
      path: "encrypted",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
  examples: () => ({
    bad: [
      {
        title: "not set",
        files: dedent`
          resource "aws_efs_file_system" "x" {
          }
        `,
        lines: [1],
        fixed: dedent`
          resource "aws_efs_file_system" "x" {
            encrypted = true
          }
        `,
      },
      {
        title: "set to something else",
        files: dedent`
          resource "aws_efs_file_system" "x" {
            encrypted = false
          }
        `,
        lines: [2],
        fixed: dedent`
          resource "aws_efs_file_system" "x" {
            encrypted = true
          }
        `,
      },
    ],
    good: [
      silent("set, for_each")`
        resource "aws_efs_file_system" "x" {
          for_each = toset(var.names)
          encrypted = true
        }
      `,
      silent("decided outside, count")`
        resource "aws_efs_file_system" "x" {
          count = 2
          encrypted = var.chosen
        }
      `,
    ],
  }),
});
