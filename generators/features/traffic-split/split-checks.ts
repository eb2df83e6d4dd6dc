import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function split(): Body {
  return topic("The split hands its calls to the versions by their shares.", [
    check(
      "The router must know every version with a share, by its alias, and no other.",
      expr`jsondecode(aws_lambda_function.split.environment[0].variables.SPLIT) == {
        for version, model in var.model_versions :
        version => { alias = aws_lambda_alias.live[version].arn, percent = model.split_percent } if model.split_percent > 0
      }`,
    ),
    check(
      "Stage split must call the published router, and nobody else's stage may.",
      expr`aws_api_gateway_stage.model["split"].variables.functionName == aws_lambda_function.split.function_name && aws_lambda_alias.split.function_version == aws_lambda_function.split.version && endswith(aws_lambda_permission.stage["split"].source_arn, "/split/POST/\${var.api_path}")`,
    ),
    check(
      "The router may invoke the versions' aliases and no other function.",
      expr`toset(flatten([
        for statement in data.aws_iam_policy_document.split.statement : statement.resources if contains(statement.actions, "lambda:InvokeFunction")
      ])) == toset(values(aws_lambda_alias.live)[*].arn)`,
    ),
    check(
      "The router must outlast the slowest version, and API Gateway must wait for both.",
      expr`aws_lambda_function.split.timeout > max(values(aws_lambda_function.model)[*].timeout...) && aws_lambda_function.split.timeout * 1000 <= aws_api_gateway_integration.inference.timeout_milliseconds`,
    ),
    check(
      "The router must be traced, reserved and log to its own encrypted group.",
      expr`aws_lambda_function.split.tracing_config[0].mode == "Active" && aws_lambda_function.split.reserved_concurrent_executions == var.traffic_split.reserved_concurrency && aws_lambda_function.split.logging_config[0].log_group == aws_cloudwatch_log_group.split.name && aws_cloudwatch_log_group.split.kms_key_id != null && aws_cloudwatch_log_group.split.retention_in_days == var.log_retention_days`,
    ),
  ]);
}

/** R1, R5, R11: the split. */
export const splitChecks: ChecksPart = {
  subject: "serving",
  write: (config) => (splitsTraffic(config) ? [split()] : []),
};
