import { silent } from "@/lib/lint/examples";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
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
  check: (module) =>
    unmet(module, {
      types: ["aws_api_gateway_stage"],
      path: "xray_tracing_enabled",
      expected: "true",
      judge: notTrue,
      fix: "true",
    }),
  examples: () => ({
    bad: [
      {
        title: "not set",
        files: dedent`
          resource "aws_api_gateway_stage" "x" {
          }
        `,
        lines: [1],
        fixed: dedent`
          resource "aws_api_gateway_stage" "x" {
            xray_tracing_enabled = true
          }
        `,
      },
      {
        title: "set to something else",
        files: dedent`
          resource "aws_api_gateway_stage" "x" {
            xray_tracing_enabled = false
          }
        `,
        lines: [2],
        fixed: dedent`
          resource "aws_api_gateway_stage" "x" {
            xray_tracing_enabled = true
          }
        `,
      },
    ],
    good: [
      silent("set, for_each")`
        resource "aws_api_gateway_stage" "x" {
          for_each = toset(var.names)
          xray_tracing_enabled = true
        }
      `,
      silent("decided outside, count")`
        resource "aws_api_gateway_stage" "x" {
          count = 2
          xray_tracing_enabled = var.chosen
        }
      `,
    ],
  }),
});
