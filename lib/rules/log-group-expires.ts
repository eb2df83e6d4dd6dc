import { fires, silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { isUnset, numberOf, type Value } from "@/lib/terraform";
import { unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "log-group-expires",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_66", "CKV_AWS_338"],
  summary: "Log groups have a retention period.",
  why: "A log group without retention keeps everything for ever: the bill grows, and data is kept longer than the rules allow.",
  howToFix: "Set `retention_in_days`; 365 or more for what an audit needs.",
  references: [
    {
      title: "Security Hub CloudWatch.16",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html#cloudwatch-16",
    },
    {
      title: "aws_cloudwatch_log_group",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_cloudwatch_log_group"],
      path: "retention_in_days",
      expected: "a number of days",
      judge: unlimited,
    }),
  examples,
});

/** Zero means for ever. */
function unlimited(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  return numberOf(value) === 0 ? "is 0, which keeps everything for ever" : undefined;
}

function examples(): Examples {
  return {
    bad: [
      fires("not set", 1)`
        resource "aws_cloudwatch_log_group" "x" {
        }
      `,
      fires("set to something else", 2)`
        resource "aws_cloudwatch_log_group" "x" {
          retention_in_days = 0
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_cloudwatch_log_group" "x" {
          for_each = toset(var.names)
          retention_in_days = 365
        }
      `,
      silent("decided outside, count")`
        resource "aws_cloudwatch_log_group" "x" {
          count = 2
          retention_in_days = var.chosen
        }
      `,
    ],
  };
}
