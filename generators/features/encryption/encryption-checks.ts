import { needsKey } from "@/generators/config/facts/authorization";
import { type KeyUse, keyLabels } from "@/generators/config/facts/key-uses";
import { hasFlowLogs } from "@/generators/config/facts/network";
import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { keyArn, keyFor } from "@/generators/parts/stack-key";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

/** Everything that has a key, with the key that it must have. */
function encrypted(config: StackConfig): readonly Expression[] {
  const key = (use: KeyUse) => keyArn(config, use);
  const groups = [
    ...(!hasFlowLogs(config) ? [] : [expr`aws_cloudwatch_log_group.flow_logs`]),
    expr`aws_cloudwatch_log_group.loader`,
    expr`aws_cloudwatch_log_group.waf`,
    ...(splitsTraffic(config) ? [expr`aws_cloudwatch_log_group.split`] : []),
  ];
  return [
    expr`[for group in aws_cloudwatch_log_group.functions : group.kms_key_id == ${key("logs")}]`,
    expr`[for group in aws_cloudwatch_log_group.api_access : group.kms_key_id == ${key("logs")}]`,
    expr`[for group in aws_cloudwatch_log_group.api_execution : group.kms_key_id == ${key("logs")}]`,
    expr`[for function in concat(values(aws_lambda_function.model), values(aws_lambda_function.loader)) : function.kms_key_arn == ${key("functions")}]`,
    ...(splitsTraffic(config) ? [expr`[aws_lambda_function.split.kms_key_arn == ${key("functions")}]`] : []),
    ...(needsKey(config)
      ? [expr`[for secret in aws_secretsmanager_secret.api_key : secret.kms_key_id == ${key("secrets")}]`]
      : []),
    expr`[for parameter in aws_ssm_parameter.model_config : parameter.key_id == ${key("parameters")} && parameter.type == "SecureString"]`,
    expr`[for parameter in aws_ssm_parameter.pipeline : parameter.key_id == ${key("parameters")} && parameter.type == "SecureString"]`,
    expr`[for group in ${groups} : group.kms_key_id == ${key("logs")}]`,
    expr`[aws_sns_topic.alarms.kms_master_key_id == ${key("alarms")}]`,
    expr`[aws_ecr_repository.models.encryption_configuration[0].kms_key == ${key("registry")}]`,
  ];
}

function rotation(config: StackConfig): Expression {
  const keys = keyLabels(config).map((label) => expr`aws_kms_key.${label}`);
  return expr`alltrue([for key in ${keys} : key.enable_key_rotation])`;
}

function atRest(config: StackConfig): Body {
  return topic("Everything at rest is encrypted with the stack's key.", [
    check("The key must rotate.", rotation(config)),
    check(
      "Logs, images, secrets, parameters, environments and the topic must use the stack's key.",
      expr`alltrue(concat(${[...encrypted(config)]}...))`,
    ),
    check(
      "CloudWatch must be able to use the key, or alarms on the encrypted topic fail in silence.",
      expr`anytrue([
        for statement in jsondecode(${keyFor(config, "alarms")}.policy).Statement :
        contains(flatten([try(statement.Principal.Service, [])]), "cloudwatch.amazonaws.com")
      ])`,
    ),
    needsKey(config) &&
      check(
        "A function's environment must hold no key of the API.",
        expr`alltrue([
        for function in aws_lambda_function.model :
        length(setintersection(values(function.environment[0].variables), values(aws_api_gateway_api_key.plan)[*].value)) == 0
      ])`,
      ),
  ]);
}

/** R12 and R13: keys, and what they encrypt. */
export const encryptionChecks: ChecksPart = { subject: "protection", write: (config) => [atRest(config)] };
