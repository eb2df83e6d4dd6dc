import { hasFlowLogs } from "@/generators/config/facts/network";
import { ownRetentions } from "@/generators/config/facts/own-retentions";
import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

/** Log groups with the variable that says how long they are kept. */
function kept(config: StackConfig): readonly Expression[] {
  const { access, firewall, flow } = ownRetentions(config);
  const days = ({ days, variable }: { readonly days: number; readonly variable: string }) =>
    days > 0 ? expr`var.${variable}` : expr`var.log_retention_days`;
  return [
    expr`[for group in aws_cloudwatch_log_group.functions : group.retention_in_days == var.log_retention_days]`,
    expr`[aws_cloudwatch_log_group.loader.retention_in_days == var.log_retention_days]`,
    ...(splitsTraffic(config)
      ? [expr`[aws_cloudwatch_log_group.split.retention_in_days == var.log_retention_days]`]
      : []),
    expr`[for group in aws_cloudwatch_log_group.api_access : group.retention_in_days == ${days(access)}]`,
    expr`[for group in aws_cloudwatch_log_group.api_execution : group.retention_in_days == var.log_retention_days]`,
    expr`[aws_cloudwatch_log_group.waf.retention_in_days == ${days(firewall)}]`,
    ...(!hasFlowLogs(config) ? [] : [expr`[aws_cloudwatch_log_group.flow_logs.retention_in_days == ${days(flow)}]`]),
  ];
}

function logs(config: StackConfig): Body {
  return topic("Logs are kept and requests traced.", [
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
}

/** R14: logs and traces. */
export const logChecks: ChecksPart = { subject: "logs", write: (config) => [logs(config)] };
