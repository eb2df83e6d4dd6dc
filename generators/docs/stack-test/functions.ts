import { hasCanaries, warmVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, expr } from "@/lib/hcl";
import { check, topic } from "./check";

/** With a canary, the stable version has the alias and the newest only a share. */
const served = (config: StackConfig) =>
  hasCanaries(config)
    ? expr`aws_lambda_alias.live[version].function_version == (contains(keys(local.canaries), version) ? local.canaries[version].stable_version : function.version)`
    : expr`aws_lambda_alias.live[version].function_version == function.version`;

const functions = (config: StackConfig): Body =>
  topic("Every version has a function of its own.", [
    check(
      "Each model version needs exactly one function.",
      expr`toset(keys(aws_lambda_function.model)) == toset(keys(var.model_versions)) && length(distinct(values(aws_lambda_function.model)[*].function_name)) == length(var.model_versions)`,
    ),
    check(
      "A function must run an image of this stack's own repository.",
      expr`alltrue([for function in aws_lambda_function.model : function.package_type == "Image" && startswith(function.image_uri, aws_ecr_repository.models.repository_url)])`,
    ),
    check(
      "A function must know its version and where its model and its configuration are.",
      expr`alltrue([
        for version, function in aws_lambda_function.model :
        function.environment[0].variables.MODEL_VERSION == version &&
        function.environment[0].variables.MODEL_PATH == "\${function.file_system_config[0].local_mount_path}/\${version}" &&
        function.environment[0].variables.CONFIG_PARAMETER == aws_ssm_parameter.model_config[version].name
      ])`,
    ),
    check(
      "An alias must name a published version, never $LATEST.",
      expr`alltrue([
        for version, function in aws_lambda_function.model :
        function.publish && ${served(config)} && aws_lambda_alias.live[version].function_version != "$LATEST"
      ])`,
    ),
    check(
      "A function must be traced and log to its own group.",
      expr`alltrue([
        for version, function in aws_lambda_function.model :
        function.tracing_config[0].mode == "Active" && function.logging_config[0].log_group == aws_cloudwatch_log_group.functions[version].name
      ])`,
    ),
    check(
      "API Gateway ends a call after 29 seconds; a longer timeout only costs money.",
      expr`alltrue([for function in aws_lambda_function.model : function.timeout <= 29])`,
    ),
  ]);

const peaks = (config: StackConfig) =>
  expr`length(aws_appautoscaling_scheduled_action.peak_start) == length(${warmVersions(config)}) * length(var.peak_schedules) && length(aws_appautoscaling_scheduled_action.peak_end) == length(aws_appautoscaling_scheduled_action.peak_start)`;

const concurrency = (config: StackConfig): Body =>
  topic("Concurrency is reserved and provisioned.", [
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
    config.scaling.schedules.length > 0 && check("Every peak warms every version and ends again.", peaks(config)),
  ]);

/** R1 to R3: functions, aliases, concurrency. */
export const functionChecks = (config: StackConfig): readonly Body[] => [functions(config), concurrency(config)];
