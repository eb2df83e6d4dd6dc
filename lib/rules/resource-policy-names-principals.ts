import { type PolicyStatement, policyOf } from "@/lib/iam/policy";
import { fires } from "@/lib/lint/examples";
import { at, defineRule, type Examples } from "@/lib/lint/rule";
import { type BlockView, type Module, scopeOf, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";
import { securityHub } from "./references/security-hub";

export const rule = defineRule({
  id: "resource-policy-names-principals",
  class: null,
  severity: "high",
  elsewhere: ["CKV_AWS_33", "CKV_AWS_32", "CKV_AWS_169", "CKV_AWS_385"],
  summary: "A resource's policy names who may use it.",
  why: '`Principal = "*"` without a condition is everybody in the world, with or without an account of yours.',
  howToFix: "Name the service or the role, or add a condition on account, organisation or source ARN.",
  references: [
    awsDocs("Principals", "IAM/latest/UserGuide/reference_policies_elements_principal.html"),
    securityHub("SNS.4"),
  ],
  *check(module) {
    for (const view of module.resourcesOf(...TYPES)) {
      for (const statement of statementsOf(module, view)) {
        if (!isForAnyone(statement)) continue;
        yield {
          ...at(statement.file, headOf(statement)),
          message: `${view.address} is open to everybody, expected principals or a condition`,
        };
      }
    }
  },
  examples,
});

const TYPES = [
  "aws_kms_key",
  "aws_kms_key_policy",
  "aws_sns_topic",
  "aws_sns_topic_policy",
  "aws_sqs_queue",
  "aws_sqs_queue_policy",
  "aws_ecr_repository_policy",
  "aws_secretsmanager_secret_policy",
] as const;

function statementsOf(module: Module, view: BlockView): readonly PolicyStatement[] {
  const expression = view.expression("policy");
  return expression ? policyOf(expression, scopeOf(module, view)).statements : [];
}

function isForAnyone({ effect, principals, conditions }: PolicyStatement): boolean {
  if (stringOf(effect) !== "Allow" || conditions.length > 0) return false;
  return principals.some(
    ({ type, identifiers }) => (type === "*" || type === "AWS") && identifiers.some((one) => stringOf(one) === "*"),
  );
}

function headOf({ node }: PolicyStatement) {
  return node.kind === "block" ? { range: node.typeRange ?? node.range } : node;
}

function examples(): Examples {
  const queue = (statement: string, more = "") =>
    dedent`
      resource "aws_sns_topic_policy" "p" {
      ${more}  policy = jsonencode({
          Statement = [${statement}]
        })
      }
    `;
  return {
    bad: [
      {
        title: "everybody may publish",
        files: queue('{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*" }'),
        lines: [3],
      },
      fires("any AWS account", 2)`
        data "aws_iam_policy_document" "d" {
          statement {
            actions = ["kms:Decrypt"]
            principals {
              type        = "AWS"
              identifiers = ["*"]
            }
          }
        }
        resource "aws_kms_key" "k" {
          policy = data.aws_iam_policy_document.d.json
        }
      `,
    ],
    good: [
      {
        title: "a condition narrows it, for_each",
        files: queue(
          '{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*", Condition = { StringEquals = { "aws:SourceAccount" = var.account } } }',
          "  for_each = var.topics\n",
        ),
      },
      {
        title: "a denial for everybody, count",
        files: queue(
          '{ Effect = "Deny", Principal = "*", Action = "sns:Publish", Resource = "*", Condition = { Bool = { "aws:SecureTransport" = "false" } } }',
          "  count = 1\n",
        ),
      },
      {
        title: "a named service",
        files: queue(
          '{ Effect = "Allow", Principal = { Service = "cloudwatch.amazonaws.com" }, Action = "sns:Publish", Resource = "*" }',
        ),
      },
    ],
  };
}
