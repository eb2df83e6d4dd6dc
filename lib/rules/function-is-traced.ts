import { mayRunAtEdge } from "@/lib/aws/lambda";
import { defineRule } from "@/lib/lint/rule";
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
  examples: {
    bad: [
      { title: "not set", files: 'resource "aws_lambda_function" "x" {\n}\n', lines: [1] },
      {
        title: "set to something else",
        files: 'resource "aws_lambda_function" "x" {\n  tracing_config {\n    mode = "PassThrough"\n  }\n}\n',
        lines: [3],
      },
    ],
    good: [
      {
        title: "set, for_each",
        files:
          'resource "aws_lambda_function" "x" {\n  for_each = toset(var.names)\n  tracing_config {\n    mode = "Active"\n  }\n}\n',
      },
      {
        title: "at the edge, which cannot be traced",
        files:
          'resource "aws_iam_role" "edge" {\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] } }] })\n}\nresource "aws_lambda_function" "x" {\n  role = aws_iam_role.edge.arn\n}\n',
      },
      {
        title: "decided outside, count",
        files: 'resource "aws_lambda_function" "x" {\n  count = 2\n  tracing_config {\n    mode = var.chosen\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_lambda_function"],
      path: "tracing_config.mode",
      expected: '"Active"',
      judge: notOneOf("Active"),
      when: (_, lambda) => !mayRunAtEdge(module, lambda),
    }),
});
