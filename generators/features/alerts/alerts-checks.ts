import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import { hasColdVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

/** Alarms that each version, or each stage, has one of. */
const perVersion = [
  "function_errors",
  "function_throttles",
  "function_duration_p95",
  "function_duration_p99",
  "function_concurrency",
  "provisioned_utilization",
  "provisioned_spillover",
  "api_4xx",
  "api_5xx",
  "api_latency_p95",
  "api_latency_p99",
] as const;

function alarmMaps(labels: readonly string[] = perVersion): Expression {
  return expr`${labels.map((label) => expr`aws_cloudwatch_metric_alarm.${label}`)}`;
}

/** These watch provisioned concurrency, so they are there for the versions that have some. */
function ofWarm(label: string): boolean {
  return label.startsWith("provisioned_");
}

function isComplete(config: StackConfig): Expression {
  if (splitsTraffic(config))
    return expr`alltrue([for alarms in ${alarmMaps(perVersion.filter((label) => !ofWarm(label)))} : toset(keys(alarms)) == toset(keys(local.called_capacity))]) && alltrue([for alarms in ${alarmMaps(perVersion.filter(ofWarm))} : toset(keys(alarms)) == toset([for stage, capacity in local.called_capacity : stage if capacity.provisioned_concurrency > 0])])`;
  return hasColdVersions(config)
    ? expr`alltrue([for alarms in ${alarmMaps(perVersion.filter((label) => !ofWarm(label)))} : toset(keys(alarms)) == toset(keys(var.model_versions))]) && alltrue([for alarms in ${alarmMaps(perVersion.filter(ofWarm))} : toset(keys(alarms)) == toset(keys(local.warm_versions))])`
    : expr`alltrue([for alarms in ${alarmMaps()} : toset(keys(alarms)) == toset(keys(var.model_versions))])`;
}

function topics({ alerts }: StackConfig): Expression {
  return Object.values(alerts.routes).includes("info")
    ? expr`[aws_sns_topic.alarms.arn, aws_sns_topic.info.arn]`
    : expr`[aws_sns_topic.alarms.arn]`;
}

function alarms(config: StackConfig): Body {
  return topic("Every version is watched.", [
    check("Each version needs alarms for errors, latency, throttles, concurrency and responses.", isComplete(config)),
    check(
      "Every alarm must name a topic of the stack.",
      expr`alltrue([
        for alarm in concat(flatten([for alarms in ${alarmMaps()} : values(alarms)]), [aws_cloudwatch_metric_alarm.waf_blocked, aws_cloudwatch_metric_alarm.storage_io_limit]) :
        length(setintersection(alarm.alarm_actions, ${topics(config)})) == 1
      ])`,
    ),
    check(
      "The topic must reach every address, and at least one.",
      expr`toset(values(aws_sns_topic_subscription.alarms)[*].endpoint) == var.alert_emails && length(var.alert_emails) > 0`,
    ),
    check(
      "The latency alarms must follow the target.",
      expr`alltrue([for alarm in aws_cloudwatch_metric_alarm.api_latency_p95 : alarm.threshold == var.latency_target_ms])`,
    ),
  ]);
}

/** R15: alarms and whom they reach. */
export const alertsChecks: ChecksPart = { subject: "alarms", write: (config) => [alarms(config)] };
