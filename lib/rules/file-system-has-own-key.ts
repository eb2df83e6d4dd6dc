import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { notSet, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "file-system-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_184"],
  summary: "EFS file systems are encrypted with a customer-managed key.",
  why: "Models and features are the company's capital; only with a key of your own can access be revoked and audited.",
  howToFix: "Set `kms_key_id`.",
  references: [
    { title: "Encryption at rest", url: "https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html" },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_efs_file_system"],
      path: "kms_key_id",
      expected: "a customer-managed key",
      judge: notSet,
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_efs_file_system" "x" {
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_efs_file_system" "x" {
          for_each = toset(var.names)
          kms_key_id = aws_kms_key.k.arn
        }
      `,
      silent("decided outside, count")`
        resource "aws_efs_file_system" "x" {
          count = 2
          kms_key_id = var.chosen
        }
      `,
    ],
  }),
});
