import { fires, silent } from "@/lib/lint/examples";
import { defineArgumentRule } from "./checks/argument-rule";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "topic-is-encrypted",
  class: null,
  severity: "medium",
  general: "low",
  elsewhere: ["CKV_AWS_26", "AVD-AWS-0095"],
  summary: "SNS topics are encrypted at rest.",
  why: "Alarm texts name functions, accounts and thresholds.",
  howToFix: "Set `kms_master_key_id` to a customer-managed key whose policy admits cloudwatch.amazonaws.com.",
  references: [securityHub("SNS.1"), awsDocs("Encryption of topics", "sns/latest/dg/sns-server-side-encryption.html")],
  requires: {
    types: ["aws_sns_topic"],
    path: "kms_master_key_id",
    expected: "a key",
    judge: notSet,
  },
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_sns_topic" "x" {
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_sns_topic" "x" {
          for_each = toset(var.names)
          kms_master_key_id = aws_kms_key.k.id
        }
      `,
      silent("decided outside, count")`
        resource "aws_sns_topic" "x" {
          count = 2
          kms_master_key_id = var.chosen
        }
      `,
      silent("switched on by a caller")`
        variable "has_key" {
          default = false
        }
        resource "aws_sns_topic" "x" {
          kms_master_key_id = var.has_key ? aws_kms_key.k.id : null
        }
      `,
    ],
  }),
});
