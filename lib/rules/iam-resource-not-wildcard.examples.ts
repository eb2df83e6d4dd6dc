import { fires, silent } from "@/lib/lint/examples";
import type { Examples } from "@/lib/lint/rule";
import { dedent } from "@/lib/text/dedent";
import { inlinePolicy } from "./samples/inline-policy";

/** Shown on the rule's page and run as its tests. */
export function examples(): Examples {
  return {
    bad: [
      {
        title: "every log group of every account",
        files: inlinePolicy('{ Effect = "Allow", Action = ["logs:PutLogEvents"], Resource = "arn:aws:logs:*:*:*" }'),
        lines: [5],
      },
      {
        title: "any function",
        files: inlinePolicy('{ Effect = "Allow", Action = "lambda:InvokeFunction", Resource = "*" }'),
        lines: [5],
      },
      fires("in a policy document behind count", 5)`
        data "aws_iam_policy_document" "d" {
          count = 1
          statement {
            actions   = ["kms:Decrypt", "xray:PutTraceSegments"]
            resources = ["*"]
          }
        }
        resource "aws_iam_policy" "p" {
          policy = data.aws_iam_policy_document.d[0].json
        }
      `,
      {
        title: "every log group and every parameter of the account",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = ["logs:PutLogEvents", "ssm:GetParameter"], Resource = ["arn:aws:logs:${var.r}:${local.account}:*", "arn:aws:ssm:${var.r}:${local.account}:parameter/*"] }',
        ),
        lines: [5, 5],
      },
      {
        title: "everything of a service, the ARN cut short",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = "secretsmanager:GetSecretValue", Resource = "arn:aws:secretsmanager:*" }',
        ),
        lines: [5],
      },
      {
        title: "a region and nothing else",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = "logs:CreateLogGroup", Resource = "arn:aws:logs:${var.aws_region}:*:*" }',
        ),
        lines: [5],
      },
    ],
    good: [
      {
        title: "ARNs of the stack, with for",
        files: inlinePolicy(
          'for f in aws_lambda_function.m : { Effect = "Allow", Action = "lambda:InvokeFunction", Resource = f.arn }',
        ),
      },
      {
        title: "actions that cannot be narrowed",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = ["xray:PutTraceSegments", "ec2:CreateNetworkInterface", "ecr:GetAuthorizationToken", "logs:DescribeLogGroups"], Resource = "*" }',
        ),
      },
      {
        title: "actions to which IAM knows no resource, in any case",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = ["states:SendTaskSuccess", "savingsplans:createSavingsPlan", "ec2:EnableEbsEncryptionByDefault", "inspector:StartAssessmentRun"], Resource = "*" }',
        ),
      },
      {
        title: "a name of no action stands for none, beside a for that yields others",
        files:
          dedent`
            variable "extra" {
              type    = list(string)
              default = []
            }
          ` +
          inlinePolicy(
            '{ Effect = "Allow", Action = length(var.extra) > 0 ? [for one in var.extra : one] : ["none:null"], Resource = "*" }',
          ),
      },
      {
        title: "narrowed by a condition",
        files: inlinePolicy(
          '{ Effect = "Allow", Action = "kms:Decrypt", Resource = "*", Condition = { StringEquals = { "kms:ViaService" = "s3.${var.aws_region}.amazonaws.com" } } }',
        ),
      },
      {
        title: "the streams of one log group",
        files:
          dedent`
            variable "group" {
              default = "trail-events"
            }
          ` +
          inlinePolicy(
            '{ Effect = "Allow", Action = ["logs:CreateLogStream"], Resource = "arn:aws:logs:${var.r}:${local.account}:log-group:${var.group}:*" }',
          ),
      },
      {
        title: "the objects of one bucket",
        files: inlinePolicy('{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::models/*" }'),
      },
      silent("log groups by prefix, for_each")`
        resource "aws_iam_role_policy" "p" {
          for_each = var.roles
          policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "logs:PutLogEvents", Resource = "arn:aws:logs:*:*:log-group:/aws/lambda/fraud-*:*" }] })
        }
      `,
      silent("a key policy means its own key")`
        resource "aws_kms_key" "k" {
          policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { Service = "sns.amazonaws.com" }, Action = "kms:Decrypt", Resource = "*" }] })
        }
      `,
    ],
  };
}
