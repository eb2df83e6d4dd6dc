import { fires, silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { notSet, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "log-group-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_158", "AVD-AWS-0017"],
  summary: "Log groups are encrypted with a customer-managed key.",
  why: "Only with a key of your own can access to the logs be revoked and audited.",
  howToFix: "Set `kms_key_id` and let logs.<region>.amazonaws.com use the key.",
  references: [
    {
      title: "Encrypt log data",
      url: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_cloudwatch_log_group"],
      path: "kms_key_id",
      expected: "the ARN of a customer-managed key",
      judge: notSet,
    }),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_cloudwatch_log_group" "x" {
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_cloudwatch_log_group" "x" {
          for_each = toset(var.names)
          kms_key_id = aws_kms_key.k.arn
        }
      `,
      silent("decided outside, count")`
        resource "aws_cloudwatch_log_group" "x" {
          count = 2
          kms_key_id = var.chosen
        }
      `,
    ],
  }),
});
