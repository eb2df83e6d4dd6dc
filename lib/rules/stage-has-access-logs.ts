import { fires, silent } from "@/lib/lint/examples";
import { defineArgumentRule } from "./checks/argument-rule";
import { notSet } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "stage-has-access-logs",
  class: null,
  severity: "medium",
  elsewhere: ["CKV_AWS_76", "AVD-AWS-0001"],
  summary: "API stages write access logs.",
  why: "Without access logs, nobody can say after an incident who called what, and when.",
  howToFix: "Add `access_log_settings` with the ARN of a log group and a JSON format.",
  references: [
    securityHub("APIGateway.1"),
    securityHub("APIGateway.9"),
    awsDocs("Access logging", "apigateway/latest/developerguide/set-up-logging.html"),
  ],
  requires: {
    types: ["aws_api_gateway_stage", "aws_apigatewayv2_stage"],
    path: "access_log_settings.destination_arn",
    expected: "a log group",
    judge: notSet,
  },
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_api_gateway_stage" "x" {
        }
      `,
      fires("of an HTTP API", 1)`
        resource "aws_apigatewayv2_stage" "x" {
          auto_deploy = true
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_stage" "x" {
          for_each = toset(var.names)
          access_log_settings {
            destination_arn = aws_cloudwatch_log_group.x.arn
          }
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_stage" "x" {
          count = 2
          access_log_settings {
            destination_arn = var.chosen
          }
        }
      `,
    ],
  }),
});
