import { hasCanaries } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

/** With a canary, the stable version has the alias and the newest only a share. */
function served(config: StackConfig) {
  return hasCanaries(config)
    ? expr`aws_lambda_alias.live[version].function_version == (contains(keys(local.canaries), version) ? local.canaries[version].stable_version : function.version)`
    : expr`aws_lambda_alias.live[version].function_version == function.version`;
}

function functions(config: StackConfig): Body {
  return topic("Every version has a function of its own.", [
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
        function.environment[0].variables.MODEL_PATH == local.model_paths[version] && endswith(local.model_paths[version], coalesce(var.model_versions[version].model_sha256, local.model_folders[version])) &&
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
}

/** R1: functions and aliases. */
export const functionChecks: ChecksPart = { subject: "versions", write: (config) => [functions(config)] };
