import { ownRetentions } from "@/generators/config/facts/own-retentions";
import { hasColdVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr } from "@/lib/hcl";
import { check, topic } from "./check";

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

const alarmMaps = (labels: readonly string[] = perVersion): Expression =>
  expr`${labels.map((label) => expr`aws_cloudwatch_metric_alarm.${label}`)}`;

/** These watch provisioned concurrency, so they are there for the versions that have some. */
const ofWarm = (label: string): boolean => label.startsWith("provisioned_");

const isComplete = (config: StackConfig): Expression =>
  hasColdVersions(config)
    ? expr`alltrue([for alarms in ${alarmMaps(perVersion.filter((label) => !ofWarm(label)))} : toset(keys(alarms)) == toset(keys(var.model_versions))]) && alltrue([for alarms in ${alarmMaps(perVersion.filter(ofWarm))} : toset(keys(alarms)) == toset(keys(local.warm_versions))])`
    : expr`alltrue([for alarms in ${alarmMaps()} : toset(keys(alarms)) == toset(keys(var.model_versions))])`;

const topics = ({ alerts }: StackConfig): Expression =>
  Object.values(alerts.routes).includes("info")
    ? expr`[aws_sns_topic.alarms.arn, aws_sns_topic.info.arn]`
    : expr`[aws_sns_topic.alarms.arn]`;

const alarms = (config: StackConfig): Body =>
  topic("Every version is watched.", [
    check("Each version needs alarms for errors, latency, throttles, concurrency and responses.", isComplete(config)),
    check(
      "Every alarm must name a topic of the stack.",
      expr`alltrue([
        for alarm in concat(flatten([for alarms in ${alarmMaps()} : values(alarms)]), [aws_cloudwatch_metric_alarm.waf_blocked]) :
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

/** Log groups with the variable that says how long they are kept. */
const kept = (config: StackConfig): readonly Expression[] => {
  const { access, firewall, flow } = ownRetentions(config);
  const days = ({ days, variable }: { readonly days: number; readonly variable: string }) =>
    days > 0 ? expr`var.${variable}` : expr`var.log_retention_days`;
  return [
    expr`[for group in aws_cloudwatch_log_group.functions : group.retention_in_days == var.log_retention_days]`,
    expr`[for group in aws_cloudwatch_log_group.api_access : group.retention_in_days == ${days(access)}]`,
    expr`[for group in aws_cloudwatch_log_group.api_execution : group.retention_in_days == var.log_retention_days]`,
    expr`[aws_cloudwatch_log_group.waf.retention_in_days == ${days(firewall)}]`,
    ...(config.network.flowLogs === "off"
      ? []
      : [expr`[aws_cloudwatch_log_group.flow_logs.retention_in_days == ${days(flow)}]`]),
  ];
};

const logs = (config: StackConfig): Body =>
  topic("Logs are kept and requests traced.", [
    check(
      "Every log group must keep its events as long as configured.",
      expr`alltrue(concat(${[...kept(config)]}...))`,
    ),
    check(
      "Access logs must be JSON.",
      expr`alltrue([for stage in aws_api_gateway_stage.model : can(jsondecode(stage.access_log_settings[0].format))])`,
    ),
    check(
      "The sampling rule must be about this API.",
      expr`startswith(aws_xray_sampling_rule.api.service_name, aws_api_gateway_rest_api.inference.name)`,
    ),
    config.observability.dashboard &&
      check(
        "The dashboard must show every version.",
        expr`alltrue([
          for function in aws_lambda_function.model :
          strcontains(aws_cloudwatch_dashboard.stack.dashboard_body, function.function_name)
        ])`,
      ),
  ]);

/** R14 and R15: logs, traces, alarms, dashboard, topic. */
export const observabilityChecks = (config: StackConfig): readonly Body[] => [alarms(config), logs(config)];
