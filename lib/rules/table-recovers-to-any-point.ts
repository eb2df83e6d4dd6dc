import { fires, silent } from "@/lib/lint/examples";
import { dedent } from "@/lib/text/dedent";
import { defineArgumentRule } from "./checks/argument-rule";
import { mustBeTrue } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "table-recovers-to-any-point",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_28", "AVD-AWS-0024"],
  summary: "DynamoDB tables can be recovered to any second of the last 35 days.",
  why: "A faulty deployment that overwrites items cannot be undone without it.",
  howToFix: "Add `point_in_time_recovery { enabled = true }`.",
  references: [
    securityHub("DynamoDB.2"),
    awsDocs("Point-in-time recovery", "amazondynamodb/latest/developerguide/Point-in-time-recovery.html"),
  ],
  requires: mustBeTrue("aws_dynamodb_table", "point_in_time_recovery.enabled"),
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_dynamodb_table" "t" {
          name = "t"
        }
      `,
      {
        title: "off",
        files: dedent`
          resource "aws_dynamodb_table" "t" {
            point_in_time_recovery {
              enabled = false
            }
          }
        `,
        lines: [3],
        fixed: dedent`
          resource "aws_dynamodb_table" "t" {
            point_in_time_recovery {
              enabled = true
            }
          }
        `,
      },
    ],
    good: [
      silent("on, for_each")`
        resource "aws_dynamodb_table" "t" {
          for_each = toset(["a"])
          point_in_time_recovery {
            enabled = true
          }
        }
      `,
      silent("in a dynamic block")`
        resource "aws_dynamodb_table" "t" {
          dynamic "point_in_time_recovery" {
            for_each = var.recover ? [1] : []
            content {
              enabled = true
            }
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_dynamodb_table" "t" {
          count = 2
          point_in_time_recovery {
            enabled = var.recover
          }
        }
      `,
    ],
  }),
});
