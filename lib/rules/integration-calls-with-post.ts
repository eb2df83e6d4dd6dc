import { defineRule } from "@/lib/lint/rule";
import { argumentOf, stringOf } from "@/lib/terraform";
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
  examples: {
    bad: [
      {
        title: "not set",
        files: 'resource "aws_api_gateway_integration" "x" {\n  type = "AWS_PROXY"\n}\n',
        lines: [1],
        fixed:
          'resource "aws_api_gateway_integration" "x" {\n  type = "AWS_PROXY"\n  integration_http_method = "POST"\n}\n',
      },
      {
        title: "set to something else",
        files:
          'resource "aws_api_gateway_integration" "x" {\n  type = "AWS_PROXY"\n  integration_http_method = "GET"\n}\n',
        lines: [3],
        fixed:
          'resource "aws_api_gateway_integration" "x" {\n  type = "AWS_PROXY"\n  integration_http_method = "POST"\n}\n',
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_api_gateway_integration" "x" {\n  for_each = toset(var.names)\n  type = "AWS_PROXY"\n  integration_http_method = "POST"\n}\n',
      },
      {
        title: "decided outside, count",
        files:
          'resource "aws_api_gateway_integration" "x" {\n  count = 2\n  type = "AWS_PROXY"\n  integration_http_method = var.chosen\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_integration"],
      path: "integration_http_method",
      expected: '"POST"',
      judge: notOneOf("POST"),
      when: (module, integration) => stringOf(argumentOf(module, integration, "type")) === "AWS_PROXY",
      fix: '"POST"',
    }),
});
