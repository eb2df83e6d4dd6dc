import { defineRule } from "@/lib/lint/rule";
import { notTrue, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "stage-is-traced",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_73", "AVD-AWS-0003"],
  summary: "API stages send traces to X-Ray.",
  why: "A trace that starts at the function does not show the time a call waited in the gateway.",
  howToFix: "Set `xray_tracing_enabled = true`.",
  references: [
    {
      title: "Security Hub APIGateway.3",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/apigateway-controls.html#apigateway-3",
    },
    {
      title: "aws_api_gateway_stage",
      url: "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_stage",
    },
  ],
  examples: {
    bad: [
      {
        title: "not set",
        files: 'resource "aws_api_gateway_stage" "x" {\n}\n',
        lines: [1],
        fixed: 'resource "aws_api_gateway_stage" "x" {\n  xray_tracing_enabled = true\n}\n',
      },
      {
        title: "set to something else",
        files: 'resource "aws_api_gateway_stage" "x" {\n  xray_tracing_enabled = false\n}\n',
        lines: [2],
        fixed: 'resource "aws_api_gateway_stage" "x" {\n  xray_tracing_enabled = true\n}\n',
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_api_gateway_stage" "x" {\n  for_each = toset(var.names)\n  xray_tracing_enabled = true\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_api_gateway_stage" "x" {\n  count = 2\n  xray_tracing_enabled = var.chosen\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_stage"],
      path: "xray_tracing_enabled",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
});
