import { mayRunAtEdge } from "@/lib/aws/lambda";
import { fires, silent } from "@/lib/lint/examples";
import { defineArgumentRule } from "./checks/argument-rule";
import { notOneOf } from "./checks/required-argument";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineArgumentRule({
  id: "function-is-traced",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_50", "AVD-AWS-0066"],
  summary: "Functions send traces to X-Ray.",
  why: "Without a trace, nobody can tell whether a slow answer came from the code, a service behind it or a cold start.",
  howToFix: 'Add `tracing_config { mode = "Active" }` and allow xray:PutTraceSegments and xray:PutTelemetryRecords.',
  references: [securityHub("Lambda.7"), awsDocs("X-Ray and Lambda", "lambda/latest/dg/services-xray.html")],
  requires: {
    types: ["aws_lambda_function"],
    path: "tracing_config.mode",
    expected: '"Active"',
    judge: notOneOf("Active"),
    when: (module, lambda) => !mayRunAtEdge(module, lambda),
  },
  examples: () => ({
    bad: [
      fires("not set", 1)`
        resource "aws_lambda_function" "x" {
        }
      `,
      fires("set to something else", 3)`
        resource "aws_lambda_function" "x" {
          tracing_config {
            mode = "PassThrough"
          }
        }
      `,
    ],
    good: [
      silent("set, for_each")`
        resource "aws_lambda_function" "x" {
          for_each = toset(var.names)
          tracing_config {
            mode = "Active"
          }
        }
      `,
      silent("at the edge, which cannot be traced")`
        resource "aws_iam_role" "edge" {
          assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] } }] })
        }
        resource "aws_lambda_function" "x" {
          role = aws_iam_role.edge.arn
        }
      `,
      silent("decided outside, count")`
        resource "aws_lambda_function" "x" {
          count = 2
          tracing_config {
            mode = var.chosen
          }
        }
      `,
    ],
  }),
});
