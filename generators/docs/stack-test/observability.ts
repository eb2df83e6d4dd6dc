import { type Body, type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../../stack";
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

const alarmMaps = (): readonly Expression[] => perVersion.map((label) => expr`aws_cloudwatch_metric_alarm.${label}`);

const alarms = (): Body =>
  topic("Every version is watched.", [
    check(
      "Each version needs alarms for errors, latency, throttles, concurrency and responses.",
      expr`alltrue([for alarms in ${alarmMaps()} : toset(keys(alarms)) == toset(keys(var.model_versions))])`,
    ),
    check(
      "Every alarm must notify the topic.",
      expr`alltrue([
        for alarm in concat(flatten([for alarms in ${alarmMaps()} : values(alarms)]), [aws_cloudwatch_metric_alarm.waf_blocked]) :
        contains(alarm.alarm_actions, aws_sns_topic.alarms.arn)
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

const logs = ({ observability }: StackConfig): Body =>
  topic("Logs are kept and requests traced.", [
    check(
      "Every log group must keep its events as long as configured.",
      expr`alltrue([
        for group in concat(values(aws_cloudwatch_log_group.functions), values(aws_cloudwatch_log_group.api_access), values(aws_cloudwatch_log_group.api_execution), [aws_cloudwatch_log_group.flow_logs, aws_cloudwatch_log_group.waf]) :
        group.retention_in_days == var.log_retention_days
      ])`,
    ),
    check(
      "Access logs must be JSON.",
      expr`alltrue([for stage in aws_api_gateway_stage.model : can(jsondecode(stage.access_log_settings[0].format))])`,
    ),
    check(
      "The sampling rule must be about this API.",
      expr`startswith(aws_xray_sampling_rule.api.service_name, aws_api_gateway_rest_api.inference.name)`,
    ),
    observability.dashboard &&
      check(
        "The dashboard must show every version.",
        expr`alltrue([
          for function in aws_lambda_function.model :
          strcontains(aws_cloudwatch_dashboard.stack.dashboard_body, function.function_name)
        ])`,
      ),
  ]);

/** R14 and R15: logs, traces, alarms, dashboard, topic. */
export const observabilityChecks = (config: StackConfig): readonly Body[] => [alarms(), logs(config)];
