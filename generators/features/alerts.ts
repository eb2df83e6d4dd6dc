import { hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";
import type { StackConfig } from "../stack";

const variables = ({ alerts }: StackConfig) => hcl`
variable "alert_emails" {
  description = "Addresses that every alarm notifies; each is asked to confirm once."
  type        = set(string)
  default     = ${[...new Set(alerts.emails)]}

  validation {
    condition     = length(var.alert_emails) > 0 && alltrue([for email in var.alert_emails : can(regex("^[^@[:space:]]+@[^@[:space:]]+[.][a-zA-Z]{2,}$", email))])
    error_message = "alert_emails needs at least one e-mail address."
  }
}

variable "latency_target_ms" {
  description = "Alarm when the p95 latency of a stage stays above this; p99 may take twice as long."
  type        = number
  default     = ${alerts.latencyMs}

  validation {
    condition     = var.latency_target_ms > 0 && var.latency_target_ms <= 29000
    error_message = "latency_target_ms must be between 1 and 29000."
  }
}
`;

const topic = hcl`
resource "aws_sns_topic" "alarms" {
  name              = "\${local.name}-alarms"
  kms_master_key_id = aws_kms_key.stack.arn

  tags = merge(local.tags, { Name = "\${local.name}-alarms" })
}

data "aws_iam_policy_document" "alarms_topic" {
  statement {
    sid       = "AlarmsOfThisAccount"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.alarms.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account_id]
    }

    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:\${local.partition}:cloudwatch:\${var.aws_region}:\${local.account_id}:alarm:\${local.name}-*"]
    }
  }
}

resource "aws_sns_topic_policy" "alarms" {
  arn    = aws_sns_topic.alarms.arn
  policy = data.aws_iam_policy_document.alarms_topic.json
}

resource "aws_sns_topic_subscription" "alarms" {
  for_each = var.alert_emails

  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = each.value
}
`;

/** The encrypted topic and who hears it. */
export const alerts: Feature = (config) => [fragment("variables.tf", variables(config)), fragment("alerts.tf", topic)];
