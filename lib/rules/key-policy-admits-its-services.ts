import { certainlyShutsOut, keysBehind } from "@/lib/aws/key-policy";
import { at, atHead, defineRule, type Examples, type Problem } from "@/lib/lint/rule";
import { argumentOf, type Module, type Resource, resourcesBehind, stringOf } from "@/lib/terraform";
import { dedent } from "@/lib/text/dedent";
import { awsDocs } from "./references/aws-docs";

export const rule = defineRule({
  id: "key-policy-admits-its-services",
  class: null,
  severity: "high",
  summary: "A key's policy admits the services that must use the key.",
  why:
    "An alarm cannot publish to a topic whose key shuts out cloudwatch.amazonaws.com: the mail never arrives and nothing says so. A log group cannot even be created with a key that " +
    "shuts out CloudWatch Logs.",
  howToFix:
    "Add a statement for the service with kms:Decrypt and kms:GenerateDataKey* (logs also kms:Encrypt*, " +
    "kms:ReEncrypt*, kms:Describe*) and a condition on the source.",
  references: [
    awsDocs("Alarms and encrypted topics", "sns/latest/dg/sns-key-management.html#compatibility-with-aws-services"),
    awsDocs("Encrypted log groups", "AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html"),
  ],
  *check(module) {
    if (module.partial) return;
    const topics = alarmTopics(module);
    for (const topic of topics) {
      const attribute = topic.attribute("kms_master_key_id");
      if (attribute && /^alias\/aws\/sns$/.test(stringOf(argumentOf(module, topic, "kms_master_key_id")) ?? ""))
        yield {
          ...at(topic.file, attribute),
          message: `${topic.address} uses the AWS managed key, which alarms cannot use, expected a customer-managed key`,
        };
      yield* shutOut(module, topic, "kms_master_key_id", "cloudwatch");
    }
    for (const group of module.resourcesOf("aws_cloudwatch_log_group"))
      yield* shutOut(module, group, "kms_key_id", "logs");
  },
  examples,
});

function alarmTopics(module: Module): readonly Resource[] {
  const alarms = module.resourcesOf("aws_cloudwatch_metric_alarm", "aws_cloudwatch_composite_alarm");
  const topics = alarms.flatMap((alarm) =>
    ["alarm_actions", "ok_actions", "insufficient_data_actions"].flatMap((name) =>
      resourcesBehind(module, alarm.expression(name), alarm),
    ),
  );
  return [...new Set(topics.filter(({ mode, type }) => mode === "managed" && type === "aws_sns_topic"))];
}

function* shutOut(module: Module, user: Resource, argument: string, service: string): Iterable<Problem> {
  for (const key of keysBehind(module, user, argument)) {
    if (!certainlyShutsOut(module, key, service)) continue;
    yield {
      ...atHead(key),
      message:
        `${key.address} encrypts ${user.address} but its policy shuts out ${service}, expected a statement for ${service}.amazonaws.com`.replace(
          "for logs.amazonaws",
          "for logs.<region>.amazonaws",
        ),
    };
  }
}

function examples(): Examples {
  const key = (service: string) => dedent`
    resource "aws_kms_key" "k" {
      policy = jsonencode({
        Statement = [
          { Effect = "Allow", Principal = { AWS = "arn:aws:iam::\${var.account}:root" }, Action = "kms:*", Resource = "*" },
          { Effect = "Allow", Principal = { Service = ${service} }, Action = ["kms:Decrypt", "kms:GenerateDataKey*"], Resource = "*" },
        ]
      })
    }
  `;
  const TOPIC = dedent`
    resource "aws_sns_topic" "alerts" {
      kms_master_key_id = aws_kms_key.k.id
    }
    resource "aws_cloudwatch_metric_alarm" "a" {
      for_each      = toset(var.versions)
      alarm_actions = [aws_sns_topic.alerts.arn]
    }
  `;
  const LOGS = dedent`
    resource "aws_cloudwatch_log_group" "l" {
      for_each   = toset(var.versions)
      kms_key_id = aws_kms_key.k.arn
    }
  `;
  return {
    bad: [
      { title: "alarms are shut out", files: key('"sns.amazonaws.com"') + TOPIC, lines: [1] },
      { title: "logs are shut out", files: key('["cloudwatch.amazonaws.com"]') + LOGS, lines: [1] },
      {
        title: "no policy at all",
        files:
          dedent`
            resource "aws_kms_key" "k" {
              enable_key_rotation = true
            }
          ` + LOGS,
        lines: [1],
      },
      { title: "the AWS managed key of SNS", files: TOPIC.replace("aws_kms_key.k.id", '"alias/aws/sns"'), lines: [2] },
    ],
    good: [
      {
        title: "both services, for_each",
        files: key('["cloudwatch.amazonaws.com", "logs.${var.aws_region}.amazonaws.com"]') + TOPIC + LOGS,
      },
      {
        title: "a policy document with a dynamic statement",
        files:
          dedent`
            data "aws_iam_policy_document" "k" {
              dynamic "statement" {
                for_each = var.services
                content {
                  principals {
                    type        = "Service"
                    identifiers = [statement.value]
                  }
                }
              }
            }
            resource "aws_kms_key" "k" {
              policy = data.aws_iam_policy_document.k.json
            }
          ` + LOGS,
      },
      {
        title: "a topic that no alarm uses, count",
        files:
          key('"sns.amazonaws.com"') +
          dedent`
            resource "aws_sns_topic" "t" {
              count             = 1
              kms_master_key_id = aws_kms_key.k.id
            }
          `,
      },
    ],
  };
}
