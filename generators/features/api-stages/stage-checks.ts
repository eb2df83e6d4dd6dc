import { needsKey, needsSignature } from "@/generators/config/facts/authorization";
import { calledAliases, splitsTraffic, stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function methods({ api }: StackConfig) {
  return api.health
    ? expr`[aws_api_gateway_method.inference, aws_api_gateway_method.health]`
    : expr`[aws_api_gateway_method.inference]`;
}

const healthCache = expr`alltrue([
  for settings in aws_api_gateway_method_settings.health : endswith(settings.method_path, "/GET")
]) && alltrue([for settings in aws_api_gateway_method_settings.model : !settings.settings[0].caching_enabled])`;

const isPrivate = expr`aws_api_gateway_rest_api.inference.endpoint_configuration[0].types == tolist(["PRIVATE"]) && anytrue([
  for statement in jsondecode(aws_api_gateway_rest_api_policy.inference.policy).Statement :
  statement.Effect == "Deny" && try(statement.Condition.StringNotEquals["aws:SourceVpce"], "") == aws_vpc_endpoint.api.id
])`;

function stages(config: StackConfig): Body {
  return topic("Every version has a stage of its own.", [
    check(
      "A stage must serve the alias of its own version.",
      expr`toset(keys(aws_api_gateway_stage.model)) == toset(keys(${stageMap(config)})) && alltrue([
        for version, stage in aws_api_gateway_stage.model :
        stage.stage_name == version &&
        stage.variables.functionName == ${splitsTraffic(config) ? expr`local.called_aliases[version].function_name` : expr`aws_lambda_function.model[version].function_name`} &&
        stage.variables.functionAlias == ${calledAliases(config)}[version].name
      ])`,
    ),
    check(
      "The integration must hand the whole request to the alias that the stage names.",
      expr`aws_api_gateway_integration.inference.type == "AWS_PROXY" && strcontains(aws_api_gateway_integration.inference.uri, "stageVariables.functionAlias")`,
    ),
    check(
      "The permission of a stage must be for its alias, its stage and nothing more.",
      expr`alltrue([
        for version, permission in aws_lambda_permission.stage :
        permission.qualifier == ${calledAliases(config)}[version].name &&
        endswith(permission.source_arn, "/\${version}/POST/\${var.api_path}")
      ])`,
    ),
    needsKey(config)
      ? check(
          "Methods must ask for an API key and validate the body.",
          expr`alltrue([for method in ${methods(config)} : method.api_key_required]) && aws_api_gateway_request_validator.body.validate_request_body`,
        )
      : check("The body must be validated.", expr`aws_api_gateway_request_validator.body.validate_request_body`),
    needsSignature(config) &&
      check(
        "Methods must ask for a signature.",
        expr`alltrue([for method in ${methods(config)} : method.authorization == "AWS_IAM"])`,
      ),
    config.api.health !== null && check("A health check must never read the cache of another method.", healthCache),
    config.api.endpoint === "private" && check("A private API must answer through its own endpoint only.", isPrivate),
    check(
      "A change of the API must make a new deployment.",
      expr`length(aws_api_gateway_deployment.inference.triggers) > 0`,
    ),
    check(
      "Stages must write access logs and traces, and never whole payloads.",
      expr`alltrue([
        for version, stage in aws_api_gateway_stage.model :
        stage.xray_tracing_enabled && length(stage.access_log_settings) == 1 && !aws_api_gateway_method_settings.model[version].settings[0].data_trace_enabled
      ])`,
    ),
  ]);
}

/** R5: the stages. */
export const stageChecks: ChecksPart = { subject: "serving", write: (config) => [stages(config)] };
