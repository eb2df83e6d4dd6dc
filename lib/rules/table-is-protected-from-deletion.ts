import { silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "table-is-protected-from-deletion",
  class: null,
  severity: "low",
  summary: "DynamoDB tables are protected from deletion.",
  why: "One `terraform destroy`, or one argument that forces a replacement, deletes all items.",
  howToFix: "Set `deletion_protection_enabled = true`; lift it in a step of its own before a deletion that is meant.",
  references: [
    {
      title: "Security Hub DynamoDB.6",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/dynamodb-controls.html#dynamodb-6",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_dynamodb_table"],
      path: "deletion_protection_enabled",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
  examples: () => ({
    bad: [
      {
        title: "not set",
        files: dedent`
          resource "aws_dynamodb_table" "t" {
            name = "t"
          }
        `,
        lines: [1],
        fixed: dedent`
          resource "aws_dynamodb_table" "t" {
            name = "t"
            deletion_protection_enabled = true
          }
        `,
      },
      {
        title: "off",
        files: dedent`
          resource "aws_dynamodb_table" "t" {
            deletion_protection_enabled = false
          }
        `,
        lines: [2],
        fixed: dedent`
          resource "aws_dynamodb_table" "t" {
            deletion_protection_enabled = true
          }
        `,
      },
    ],
    good: [
      silent("on, for_each")`
        resource "aws_dynamodb_table" "t" {
          for_each                    = toset(["a"])
          deletion_protection_enabled = true
        }
      `,
      silent("by environment, count")`
        resource "aws_dynamodb_table" "t" {
          count                       = 1
          deletion_protection_enabled = var.environment == "production"
        }
      `,
    ],
  }),
});
