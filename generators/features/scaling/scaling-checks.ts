import { warmVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function peaks(config: StackConfig) {
  return expr`length(aws_appautoscaling_scheduled_action.peak_start) == length(${warmVersions(config)}) * length(var.peak_schedules) && length(aws_appautoscaling_scheduled_action.peak_end) == length(aws_appautoscaling_scheduled_action.peak_start)`;
}

function concurrency(config: StackConfig): Body {
  return topic("Concurrency is reserved and provisioned.", [
    check(
      "Provisioned concurrency belongs to the alias of each version.",
      expr`alltrue([
        for version in keys(${warmVersions(config)}) :
        aws_lambda_provisioned_concurrency_config.live[version].qualifier == aws_lambda_alias.live[version].name
      ])`,
    ),
    check(
      "Reserved concurrency must cover what autoscaling may provision.",
      expr`alltrue([
        for version, target in aws_appautoscaling_target.live :
        aws_lambda_function.model[version].reserved_concurrent_executions >= target.max_capacity
      ])`,
    ),
    check(
      "The account must keep 100 unreserved executions.",
      expr`sum(values(aws_lambda_function.model)[*].reserved_concurrent_executions) + 100 <= var.account_concurrency_limit`,
    ),
    check(
      "Each version needs target tracking on its utilisation.",
      expr`length(aws_appautoscaling_policy.utilization) == length(${warmVersions(config)}) && alltrue([
        for policy in aws_appautoscaling_policy.utilization :
        policy.target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "LambdaProvisionedConcurrencyUtilization"
      ])`,
    ),
    config.scaling.schedules.length > 0 &&
      check(
        "A version that nobody calls must be scaled in: a metric without values counts as nothing in use.",
        expr`length(aws_appautoscaling_policy.scale_in) == length(aws_appautoscaling_policy.utilization) && alltrue([
        for version, policy in aws_appautoscaling_policy.scale_in :
        policy.resource_id == aws_appautoscaling_target.live[version].resource_id && anytrue([
          for metric in policy.target_tracking_scaling_policy_configuration[0].customized_metric_specification[0].metrics :
          metric.return_data && startswith(coalesce(metric.expression, "-"), "FILL(")
        ])
      ])`,
      ),
    config.scaling.schedules.length > 0 && check("Every peak warms every version and ends again.", peaks(config)),
  ]);
}

/** R2 and R3: what is reserved, kept warm and scaled. */
export const scalingChecks: ChecksPart = { subject: "versions", write: (config) => [concurrency(config)] };
