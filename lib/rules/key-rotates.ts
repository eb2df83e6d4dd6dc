import { silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
  examples: () => ({
    bad: [
      {
        title: "not set",
        files: dedent`
          resource "aws_kms_key" "x" {
          }
        `,
        lines: [1],
        fixed: dedent`
          resource "aws_kms_key" "x" {
            enable_key_rotation = true
          }
        `,
      },
      {
        title: "set to something else",
        files: dedent`
          resource "aws_kms_key" "x" {
            enable_key_rotation = false
          }
        `,
        lines: [2],
        fixed: dedent`
          resource "aws_kms_key" "x" {
            enable_key_rotation = true
          }
        `,
      },
    ],
    good: [
      silent("set, for_each")`
        resource "aws_kms_key" "x" {
          for_each = toset(var.names)
          enable_key_rotation = true
        }
      `,
      silent("decided outside, count")`
        resource "aws_kms_key" "x" {
          count = 2
          enable_key_rotation = var.chosen
        }
      `,
    ],
  }),
});
