import { patternsOf } from "@/lib/iam/action-pattern";
import { allowStatements } from "@/lib/iam/identity-policies";
import type { PolicyStatement } from "@/lib/iam/policy";
import { at, defineRule } from "@/lib/lint/rule";
import type { Module, Value } from "@/lib/terraform";

const inline = (statement: string) =>
  `resource "aws_iam_role_policy" "p" {\n  role = aws_iam_role.r.id\n  policy = jsonencode({\n    Statement = [\n      ${statement}\n    ]\n  })\n}\n`;

export const rule = defineRule({
  id: "iam-action-not-wildcard",
  class: "F14",
  severity: "medium",
  elsewhere: ["CKV_AWS_62", "CKV_AWS_63", "AVD-AWS-0057"],
  summary: "IAM policies name the actions they allow.",
  why: "`*` and `service:*` also allow deleting, changing policies and whatever AWS adds next year; one stolen credential is then the whole service.",
  howToFix: "List the actions the code calls.",
  references: [
    {
      title: "Least privilege",
      url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    },
    {
      title: "Security Hub IAM.21",
      url: "https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21",
    },
  ],
  examples: {
    bad: [
      {
        title: "everything",
        files: inline('{ Effect = "Allow", Action = "*", Resource = aws_s3_bucket.b.arn }'),
        lines: [5],
      },
      {
        title: "a whole service, among others",
        files: inline('{ Effect = "Allow", Action = ["logs:PutLogEvents", "s3:*"], Resource = aws_s3_bucket.b.arn }'),
        lines: [5],
      },
      {
        title: "in a policy document behind for_each",
        files:
          'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["lambda:*"]\n    resources = [var.arn]\n  }\n}\nresource "aws_iam_policy" "p" {\n  for_each = toset(var.names)\n  policy   = data.aws_iam_policy_document.d.json\n}\n',
        lines: [3],
      },
      {
        title: "given to a module that makes the role",
        files:
          'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["*"]\n    resources = [var.arn]\n  }\n}\nmodule "worker" {\n  source = "acme/worker/aws"\n  policy = data.aws_iam_policy_document.d.json\n}\n',
        lines: [3],
      },
      {
        title: "in a heredoc",
        files:
          'resource "aws_iam_policy" "p" {\n  policy = <<EOF\n{"Statement": [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "${aws_dynamodb_table.t.arn}"}]}\nEOF\n}\n',
      },
    ],
    good: [
      {
        title: "named actions",
        files: inline(
          '{ Effect = "Allow", Action = ["s3:GetObject", "ec2:Describe*"], Resource = aws_s3_bucket.b.arn }',
        ),
      },
      {
        title: "a denial, with for",
        files: inline('for a in ["*"] : { Effect = "Deny", Action = a, Resource = "*" }'),
      },
      {
        title: "a key policy that is given to a module",
        files:
          'data "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["kms:*"]\n    resources = ["*"]\n    principals {\n      type        = "AWS"\n      identifiers = [var.root]\n    }\n  }\n}\nmodule "key" {\n  source = "acme/key/aws"\n  policy = data.aws_iam_policy_document.d.json\n}\n',
      },
      {
        title: "the root statement of a key policy, count",
        files:
          'resource "aws_kms_key" "k" {\n  count  = 1\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::${var.account}:root" }, Action = "kms:*", Resource = "*" }] })\n}\n',
      },
    ],
  },
  *check(module) {
    for (const statement of allowStatements(module)) {
      for (const { text, value } of patternsOf(statement.actions)) {
        if (!/^(\*|[\w-]+:\*)$/.test(text)) continue;
        yield {
          ...placeOf(module, statement, value),
          message: `action "${text}" is allowed, expected the actions by name`,
        };
      }
      const [except] = statement.notActions;
      if (except)
        yield {
          ...placeOf(module, statement, except),
          message: "everything but NotAction is allowed, expected the actions by name",
        };
    }
  },
});

function placeOf(module: Module, statement: PolicyStatement, { node }: Value) {
  const file = node && module.fileOf(node);
  return file && node.range ? at(file, node) : at(statement.file, statement.node);
}
