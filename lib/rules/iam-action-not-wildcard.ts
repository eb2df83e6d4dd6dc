import { patternsOf } from "@/lib/iam/action-pattern";
import { allowStatements } from "@/lib/iam/identity-policies";
import { fires, silent } from "@/lib/lint/examples";
import { defineRule, type Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { placeOfValue } from "./checks/place-of-value";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";
import { inlinePolicy } from "./samples/inline-policy";

export const rule = defineRule({
  id: "iam-action-not-wildcard",
  class: "F14",
  severity: "medium",
  elsewhere: ["CKV_AWS_62", "CKV_AWS_63", "AVD-AWS-0057"],
  summary: "IAM policies name the actions they allow.",
  why:
    "`*` and `service:*` also allow deleting, changing policies and whatever AWS adds next year: one " +
    "stolen credential then opens the whole service.",
  howToFix: "List the actions that the code calls.",
  references: [
    awsDocs("Least privilege", "IAM/latest/UserGuide/best-practices.html#grant-least-privilege"),
    securityHub("IAM.21"),
  ],
  *check(module) {
    for (const statement of allowStatements(module)) {
      for (const { text, value } of patternsOf(statement.actions)) {
        if (!/^(\*|[\w-]+:\*)$/.test(text)) continue;
        const isAdmin = text === "*" && patternsOf(statement.resources).some((resource) => resource.text === "*");
        yield {
          ...placeOfValue(module, statement, value),
          ...(isAdmin && { severity: "critical" }),
          message: `action "${text}" is allowed, expected the actions by name`,
        };
      }
      const [except] = statement.notActions;
      if (except)
        yield {
          ...placeOfValue(module, statement, except),
          message: "everything but NotAction is allowed, expected the actions by name",
        };
    }
  },
  examples,
});

function examples(): Examples {
  return {
    bad: [
      {
        title: "everything",
        files: inlinePolicy('{ Effect = "Allow", Action = "*", Resource = aws_s3_bucket.b.arn }'),
        lines: [5],
      },
      {
        title: "a whole service, among others",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = ["logs:PutLogEvents", "s3:*"], Resource = aws_s3_bucket.b.arn }',
        ),
        lines: [5],
      },
      fires("in a policy document behind for_each", 3)`
        data "aws_iam_policy_document" "d" {
          statement {
            actions   = ["lambda:*"]
            resources = [var.arn]
          }
        }
        resource "aws_iam_policy" "p" {
          for_each = toset(var.names)
          policy   = data.aws_iam_policy_document.d.json
        }
      `,
      fires("in one instance of several", 2, 6)`
        resource "aws_iam_policy" "p" {
          for_each = { read = "s3:GetObject", all = "s3:*" }
          policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = each.value, Resource = var.arn }] })
        }
        locals {
          actions = [["s3:GetObject"], ["sqs:*"]]
        }
        resource "aws_iam_policy" "q" {
          count  = 2
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = local.actions[count.index], Resource = var.arn }] })
        }
      `,
      {
        title: "in one of two calls of a module",
        files: {
          "main.tf": dedent`
            module "one" {
              source  = "./m"
              actions = ["sqs:SendMessage"]
            }
            module "two" {
              source  = "./m"
              actions = ["sqs:*"]
            }
          `,
          "m/main.tf": dedent`
            variable "actions" {
              default = ["*"]
            }
            resource "aws_iam_policy" "p" {
              policy = jsonencode({ Statement = [{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:sqs:::q" }] })
            }
          `,
        },
        lines: [5],
      },
      fires("given to a module that makes the role", 3)`
        data "aws_iam_policy_document" "d" {
          statement {
            actions   = ["*"]
            resources = [var.arn]
          }
        }
        module "worker" {
          source = "acme/worker/aws"
          policy = data.aws_iam_policy_document.d.json
        }
      `,
      fires("in a heredoc, at the statement", 3)`
        resource "aws_iam_policy" "p" {
          policy = <<EOF
        {"Statement": [{"Effect": "Allow", "Action": "dynamodb:*", "Resource": "\${aws_dynamodb_table.t.arn}"}]}
        EOF
        }
      `,
    ],
    good: [
      {
        title: "named actions",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = ["s3:GetObject", "ec2:Describe*"], Resource = aws_s3_bucket.b.arn }',
        ),
      },
      {
        title: "a denial, with for",
        files: inlinePolicy('for a in ["*"] : { Effect = "Deny", Action = a, Resource = "*" }'),
      },
      silent("replaced under its name")`
        data "aws_iam_policy_document" "base" {
          statement {
            sid       = "queue"
            actions   = ["sqs:*"]
            resources = [var.arn]
          }
        }
        data "aws_iam_policy_document" "d" {
          source_policy_documents = [data.aws_iam_policy_document.base.json]
          statement {
            sid       = "queue"
            actions   = ["sqs:SendMessage"]
            resources = [var.arn]
          }
        }
        resource "aws_iam_policy" "p" {
          policy = data.aws_iam_policy_document.d.json
        }
      `,
      silent("the boundary of a role")`
        resource "aws_iam_policy" "most" {
          policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })
        }
        resource "aws_iam_role" "r" {
          permissions_boundary = aws_iam_policy.most.arn
        }
      `,
      silent("a key policy that is given to a module")`
        data "aws_iam_policy_document" "d" {
          statement {
            actions   = ["kms:*"]
            resources = ["*"]
            principals {
              type        = "AWS"
              identifiers = [var.root]
            }
          }
        }
        module "key" {
          source = "acme/key/aws"
          policy = data.aws_iam_policy_document.d.json
        }
      `,
      silent("the root statement of a key policy, count")`
        resource "aws_kms_key" "k" {
          count  = 1
          policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::\${var.account}:root" }, Action = "kms:*", Resource = "*" }] })
        }
      `,
    ],
  };
}
