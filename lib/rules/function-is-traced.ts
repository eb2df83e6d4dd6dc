import { mayRunAtEdge } from "@/lib/aws/lambda";
import { defineRule } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { notOneOf, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "function-is-traced",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_50", "AVD-AWS-0066"],
  summary: "Functions send traces to X-Ray.",
  why: "Without a trace nobody can tell whether a slow answer was the model, the file system or a cold start.",
  howToFix: 'Add `tracing_config { mode = "Active" }` and allow xray:PutTraceSegments and xray:PutTelemetryRecords.',
  references: [
    {
      title: "Security Hub Lambda.7",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/lambda-controls.html#lambda-7",
    },
    { title: "X-Ray and Lambda", url: "https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html" },
  ],
  check: (module) =>
    unmet(module, {
      types: ["aws_lambda_function"],
      path: "tracing_config.mode",
      expected: '"Active"',
      judge: notOneOf("Active"),
      when: (_, lambda) => !mayRunAtEdge(module, lambda),
    }),
  examples: () => ({
    bad: [
      {
        title: "not set",
        files: dedent`
          resource "aws_lambda_function" "x" {
          }
        `,
        lines: [1],
      },
      {
        title: "set to something else",
        files: dedent`
          resource "aws_lambda_function" "x" {
            tracing_config {
              mode = "PassThrough"
            }
          }
        `,
        lines: [3],
      },
    ],
    good: [
      {
        title: "set, for_each",
        files: dedent`
          resource "aws_lambda_function" "x" {
            for_each = toset(var.names)
            tracing_config {
              mode = "Active"
            }
          }
        `,
      },
      {
        title: "at the edge, which cannot be traced",
        files: dedent`
          resource "aws_iam_role" "edge" {
            assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] } }] })
          }
          resource "aws_lambda_function" "x" {
            role = aws_iam_role.edge.arn
          }
        `,
      },
      {
        title: "decided outside, count",
        files: dedent`
          resource "aws_lambda_function" "x" {
            count = 2
            tracing_config {
              mode = var.chosen
            }
          }
        `,
      },
    ],
  }),
});
