import { alarmCount, alarmMetricCount, scalingAlarmCount } from "@/generators/config/facts/counts";
import { eventRoutes } from "@/generators/config/facts/heard-events";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { keyArn } from "@/generators/parts/stack-key";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { expr, hcl } from "@/lib/hcl";
import { alertsChecks } from "./alerts-checks";
import { alertsPicture } from "./alerts-picture";
import { alertsReadme } from "./alerts-readme";
import { eventsStatement } from "./events-statement";

interface Topic {
  /** Label of the topic, and last part of its name. */
  readonly label: string;
  /** Variable that holds its addresses. */
  readonly emails: string;
  /** Label of the document of its policy, which nothing else has. */
  readonly policy: string;
  /** The route that leads to it. */
  readonly route: "on-call" | "info";
}

const onCall: Topic = { label: "alarms", emails: "alert_emails", policy: "alarms_topic", route: "on-call" };
const information: Topic = { label: "info", emails: "info_emails", policy: "info_topic", route: "info" };

function topic(config: StackConfig, { label, emails, policy, route }: Topic) {
  const arn = expr`aws_sns_topic.${label}.arn`;
  const hearsOfEvents = eventRoutes(config).includes(route);
  return hcl`
resource "aws_sns_topic" "${label}" {
  name              = "\${local.name}-${label}"
  kms_master_key_id = ${keyArn(config, "alarms")}

  tags = merge(local.tags, { Name = "\${local.name}-${label}" })
}

data "aws_iam_policy_document" "${policy}" {
  statement {
    sid       = "AlarmsOfThisAccount"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.${label}.arn]

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

  ${hearsOfEvents && eventsStatement(arn)}
}

resource "aws_sns_topic_policy" "${label}" {
  arn    = aws_sns_topic.${label}.arn
  policy = data.aws_iam_policy_document.${policy}.json
}

resource "aws_sns_topic_subscription" "${label}" {
  for_each = var.${emails}

  topic_arn = aws_sns_topic.${label}.arn
  protocol  = "email"
  endpoint  = each.value
}
`;
}

/** A second audience, once some kind of alarm goes there. */
function informs({ alerts }: StackConfig): boolean {
  return Object.values(alerts.routes).includes("info");
}

const alertsCost: Coster = (config) => [
  linesOf("CloudWatch").standing(
    "Metrics in alarms",
    alarmMetricCount(config),
    "alarmMetric",
    "aws_cloudwatch_metric_alarm",
  ),
];

const alarmsStanding: StandingPart = {
  place: "stages",
  row: (config) => {
    const scaled = scalingAlarmCount(config);
    return {
      what: "CloudWatch alarms",
      count: `${alarmCount(config)}${scaled > 0 ? `, and ${scaled} that autoscaling makes` : ""}`,
      option: "one set per version",
    };
  },
};

const addresses = { each: "email", one: "e-mail address" };

const variables = [
  fieldVariable({
    name: "alert_emails",
    refused: ["nobody"],
    path: "alerts.emails",
    description: "Addresses that every alarm notifies; each is asked to confirm once.",
    items: addresses,
  }),
  fieldVariable({
    name: "info_emails",
    refused: ["nobody"],
    path: "alerts.infoEmails",
    description: "Addresses of the alarms that need not wake anybody.",
    when: informs,
    items: addresses,
  }),
  fieldVariable({
    name: "latency_target_ms",
    path: "alerts.latencyMs",
    description: "Alarm when the p95 latency of a stage stays above this; p99 may take twice as long.",
  }),
];

/** The encrypted topics and who hears them. */
export const alerts: Feature = {
  name: "alerts",
  title: "Alarm topic",
  promises: ["R15"],
  files: [{ path: "alerts.tf", purpose: "Topic, subscriptions, alarms" }],
  options: ["encryption", "alerts", "storage"],
  variables,
  generate: (config) => [
    fragment("alerts.tf", topic(config, onCall)),
    ...(informs(config) ? [fragment("alerts.tf", topic(config, information))] : []),
  ],
  cost: alertsCost,
  standing: alarmsStanding,
  picture: alertsPicture,
  readme: alertsReadme,
  checks: alertsChecks,
};
