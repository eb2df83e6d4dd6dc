import { silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { argumentOf, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { notOneOf, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "integration-calls-with-post",
  class: null,
  severity: "high",
  summary: "API Gateway calls Lambda with POST.",
  why: "The Invoke operation of Lambda exists as POST only; any other method answers 500 to every call.",
  howToFix: 'Set `integration_http_method = "POST"`, whatever the method of the API is.',
  references: [
    {
      title: "Lambda proxy integration",
      url: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html",
    },
    {
      title: "aws_api_gateway_integration",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_integration",
    },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_integration"],
      path: "integration_http_method",
      expected: '"POST"',
      judge: notOneOf("POST"),
      when: (module, integration) => stringOf(argumentOf(module, integration, "type")) === "AWS_PROXY",
      fix: '"POST"',
    }),
  examples: () => ({
    bad: [
      {
        title: "not set",
        files: dedent`
          resource "aws_api_gateway_integration" "x" {
            type = "AWS_PROXY"
          }
        `,
        lines: [1],
        fixed: dedent`
          resource "aws_api_gateway_integration" "x" {
            type = "AWS_PROXY"
            integration_http_method = "POST"
          }
        `,
      },
      {
        title: "set to something else",
        files: dedent`
          resource "aws_api_gateway_integration" "x" {
            type = "AWS_PROXY"
            integration_http_method = "GET"
          }
        `,
        lines: [3],
        fixed: dedent`
          resource "aws_api_gateway_integration" "x" {
            type = "AWS_PROXY"
            integration_http_method = "POST"
          }
        `,
      },
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_integration" "x" {
          for_each = toset(var.names)
          type = "AWS_PROXY"
          integration_http_method = "POST"
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_integration" "x" {
          count = 2
          type = "AWS_PROXY"
          integration_http_method = var.chosen
        }
      `,
    ],
  }),
});
