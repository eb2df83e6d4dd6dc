import { mayRunAtEdge } from "@/lib/aws/lambda";
import { defineRule } from "@/lib/lint/rule";
import type { Module, Resource } from "@/lib/terraform";
import { notOwnKey, unmet } from "./checks/required-argument";

export const rule = defineRule({
  id: "environment-has-own-key",
  class: null,
  severity: "low",
  elsewhere: ["CKV_AWS_173"],
  summary: "Environment variables of functions are encrypted with a customer-managed key.",
  why: "Whoever may read a function's configuration reads its variables; with a key of the stack that also takes the permission to decrypt.",
  howToFix: "Set `kms_key_arn` and allow the role `kms:Decrypt` on that key.",
  references: [
    {
      title: "Securing environment variables",
      url: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html",
    },
  ],
  examples: {
    bad: [
      {
        title: "variables without a key",
        files:
          'resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      STAGE = "v1"\n    }\n  }\n}\n',
        lines: [1],
      },
      {
        title: "an empty key",
        files:
          'resource "aws_lambda_function" "f" {\n  environment {\n    variables = {\n      STAGE = "v1"\n    }\n  }\n  kms_key_arn = ""\n}\n',
        lines: [7],
      },
    ],
    good: [
      {
        title: "a key of the stack, for_each",
        files:
          'resource "aws_lambda_function" "f" {\n  for_each    = toset(["a"])\n  kms_key_arn = aws_kms_key.k.arn\n  environment {\n    variables = {\n      STAGE = "v1"\n    }\n  }\n}\n',
      },
      {
        title: "no variables",
        files: 'resource "aws_lambda_function" "f" {\n}\n',
      },
      {
        title: "variables that may not be there, dynamic",
        files:
          'resource "aws_lambda_function" "f" {\n  dynamic "environment" {\n    for_each = var.variables == null ? [] : [1]\n    content {\n      variables = var.variables\n    }\n  }\n}\n',
      },
    ],
  },
  check: (module) =>
    unmet(module, {
      types: ["aws_lambda_function"],
      path: "kms_key_arn",
      expected: "the ARN of a customer-managed key",
      judge: notOwnKey,
      when: (_, view) => hasVariables(module, view),
    }),
});

/** Variables that are certainly there. */
function hasVariables(module: Module, lambda: Resource): boolean {
  const environment = lambda.firstBlock("environment");
  const variables = environment?.dynamic ? undefined : environment?.expression("variables");
  return variables?.kind === "object" && variables.entries.length > 0 && !mayRunAtEdge(module, lambda);
}
