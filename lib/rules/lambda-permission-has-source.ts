import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { argumentOf, isUnset, type Module, type Resource, stringOf } from "@/lib/terraform";
import { defineArgumentRule } from "./checks/argument-rule";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";

export const rule = defineArgumentRule({
  id: "lambda-permission-has-source",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_364", "AVD-AWS-0067"],
  summary: "A permission for a service names the source that may call.",
  why: "Without `source_arn` any API, bucket or topic of any account may call the function through the service.",
  howToFix:
    'Set `source_arn`: of an API `"${aws_api_gateway_rest_api.x.execution_arn}/<stage>/<method>/<path>"`, of ' +
    "anything else its ARN. `source_account` keeps out other accounts.",
  references: [
    awsDocs("Resource-based policies", "lambda/latest/dg/permissions-function-services.html"),
    awsDocs("Confused deputy", "IAM/latest/UserGuide/confused-deputy.html"),
  ],
  requires: {
    types: ["aws_lambda_permission"],
    path: "source_arn",
    expected: "the ARN of what may call it",
    judge: notSet,
    when: anyoneMayCall,
  },
  examples,
});

/** For a service that acts for every account, and not limited to one. */
function anyoneMayCall(module: Module, permission: Resource): boolean {
  const principal = stringOf(argumentOf(module, permission, "principal")) ?? "";
  return (
    /^(?:apigateway|s3|sns|events|logs)\./.test(principal) && isUnset(argumentOf(module, permission, "source_account"))
  );
}

function examples(): Examples {
  return {
    bad: [
      fires("not set", 1)`
        resource "aws_lambda_permission" "x" {
          principal = "apigateway.amazonaws.com"
        }
      `,
      fires("any bucket", 1)`
        resource "aws_lambda_permission" "x" {
          principal = "s3.amazonaws.com"
        }
      `,
    ],
    good: [
      silent("nothing from outside the account")`
        resource "aws_lambda_permission" "x" {
          principal      = "s3.amazonaws.com"
          source_account = data.aws_caller_identity.me.account_id
        }
      `,
      silent("set, for_each")`
        resource "aws_lambda_permission" "x" {
          for_each = toset(var.names)
          principal = "apigateway.amazonaws.com"
          source_arn = "\${aws_api_gateway_rest_api.a.execution_arn}/*"
        }
      `,
      silent("decided outside, count")`
        resource "aws_lambda_permission" "x" {
          count = 2
          principal = "apigateway.amazonaws.com"
          source_arn = var.chosen
        }
      `,
    ],
  };
}
