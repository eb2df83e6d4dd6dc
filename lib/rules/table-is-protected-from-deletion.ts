import { silent } from "@/lib/lint/examples";
import { dedent } from "@/lib/text/dedent";
import { defineArgumentRule } from "./checks/argument-rule";
import { mustBeTrue } from "./checks/required-argument";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "table-is-protected-from-deletion",
  class: null,
  severity: "low",
  summary: "DynamoDB tables are protected from deletion.",
  why: "One `terraform destroy`, or one argument that forces a replacement, deletes all items.",
  howToFix: "Set `deletion_protection_enabled = true`; turn it off in a step of its own before an intended deletion.",
  references: [securityHub("DynamoDB.6")],
  requires: mustBeTrue("aws_dynamodb_table", "deletion_protection_enabled"),
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
