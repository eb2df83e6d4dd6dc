import { mayRunAtEdge } from "@/lib/aws/lambda";
import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import type { Module, Resource } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { notOwnKey } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "environment-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_173"],
  summary: "Environment variables of functions are encrypted with a customer-managed key.",
  why:
    "Whoever may read a function's configuration can read its variables; with a key of your own, that " +
    "also takes permission to decrypt.",
  howToFix: "Set `kms_key_arn` and allow the role `kms:Decrypt` on that key.",
  references: [awsDocs("Securing environment variables", "lambda/latest/dg/configuration-envvars-encryption.html")],
  requires: {
    types: ["aws_lambda_function"],
    path: "kms_key_arn",
    expected: "the ARN of a customer-managed key",
    judge: notOwnKey,
    when: hasVariables,
  },
  examples,
});

/** Variables that are certainly there. */
function hasVariables(module: Module, lambda: Resource): boolean {
  const environment = lambda.firstBlock("environment");
  const variables = environment?.dynamic ? undefined : environment?.expression("variables");
  return variables?.kind === "object" && variables.entries.length > 0 && !mayRunAtEdge(module, lambda);
}

function examples(): Examples {
  return {
    bad: [
      fires("variables without a key", 1)`
        resource "aws_lambda_function" "f" {
          environment {
            variables = {
              STAGE = "v1"
            }
          }
        }
      `,
      fires("an empty key", 7)`
        resource "aws_lambda_function" "f" {
          environment {
            variables = {
              STAGE = "v1"
            }
          }
          kms_key_arn = ""
        }
      `,
    ],
    good: [
      silent("a key of the stack, for_each")`
        resource "aws_lambda_function" "f" {
          for_each    = toset(["a"])
          kms_key_arn = aws_kms_key.k.arn
          environment {
            variables = {
              STAGE = "v1"
            }
          }
        }
      `,
      silent("no variables")`
        resource "aws_lambda_function" "f" {
        }
      `,
      silent("variables that may not be there, dynamic")`
        resource "aws_lambda_function" "f" {
          dynamic "environment" {
            for_each = var.variables == null ? [] : [1]
            content {
              variables = var.variables
            }
          }
        }
      `,
    ],
  };
}
