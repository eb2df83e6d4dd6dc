import { functionsOf, mayRunAtEdge } from "@/lib/aws/lambda";
import { silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { isUnset, numberOf, type Value } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { unmet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { providerPage } from "./references/provider-page";

export const rule = defineRule({
  id: "function-has-reserved-concurrency",
  class: "F05",
  severity: "medium",
  general: "low",
  elsewhere: ["CKV_AWS_115"],
  summary: "Every function reserves a part of the account's concurrency.",
  why:
    "Without a reservation, one busy function can use up the account's concurrency, and any other " +
    "function can starve this one at its peak.",
  howToFix:
    "Set reserved_concurrent_executions to at least the largest provisioned concurrency; leave 100 of the " +
    "account's quota unreserved.",
  references: [
    awsDocs("Reserved concurrency", "lambda/latest/dg/configuration-concurrency.html"),
    providerPage("aws_lambda_function", "reserved_concurrent_executions-1"),
  ],
  *check(module) {
    if (functionsOf(module).length === 0) return;
    yield* unmet(module, {
      types: ["aws_lambda_function"],
      path: "reserved_concurrent_executions",
      expected: "a number of executions",
      judge: unreserved,
      when: (_, lambda) => !mayRunAtEdge(module, lambda),
    });
  },
  examples,
});

function unreserved(value: Value): string | undefined {
  if (isUnset(value)) return "is not set";
  const number = numberOf(value);
  return number !== undefined && number < 0 ? `lifts the reservation with ${number}` : undefined;
}

function examples(): Examples {
  const bad = (line: string) => dedent`
    resource "aws_lambda_function" "model" {
      function_name = "m"
    ${line}}
  `;
  return {
    bad: [
      { title: "nothing reserved", files: bad(""), lines: [1] },
      { title: "-1 lifts the reservation", files: bad("  reserved_concurrent_executions = -1\n"), lines: [3] },
      {
        title: "a call that takes a module's default of -1",
        files: {
          "main.tf": dedent`
            module "f" {
              source = "./f"
            }
          `,
          "f/main.tf": `variable "r" {\n  default = -1\n}\n${bad("  reserved_concurrent_executions = var.r\n")}`,
        },
        lines: [6],
      },
      {
        title: "a variable that lifts it by default",
        files: `variable "r" {\n  default = -1\n}\n${bad("  reserved_concurrent_executions = var.r\n")}`,
        lines: [6],
      },
      { title: "null is nothing", files: bad("  reserved_concurrent_executions = null\n"), lines: [3] },
    ],
    good: [
      silent("a number per version")`
        variable "models" {
          default = { v1 = { reserved = 50 } }
        }
        resource "aws_lambda_function" "m" {
          for_each                       = var.models
          reserved_concurrent_executions = each.value.reserved
        }
      `,
      silent("at the edge, where nothing can be reserved")`
        resource "aws_cloudfront_distribution" "d" {
          default_cache_behavior {
            dynamic "lambda_function_association" {
              for_each = [aws_lambda_function.edge.qualified_arn]
              content {
                event_type = "viewer-request"
                lambda_arn = lambda_function_association.value
              }
            }
          }
        }
        resource "aws_lambda_function" "edge" {
          publish = true
        }
      `,
      {
        title: "a variable without default",
        files: `variable "r" {}\n${bad("  count = 2\n  reserved_concurrent_executions = var.r\n")}`,
      },
    ],
  };
}
