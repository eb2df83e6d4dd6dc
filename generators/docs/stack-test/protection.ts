import { needsKey } from "@/generators/config/facts/authorization";
import { type KeyUse, keyUses } from "@/generators/config/facts/key-uses";
import type { StackConfig } from "@/generators/config/stack";
import { keyArn, keyFor } from "@/generators/parts/stack-key";
import { type Body, type Expression, expr } from "@/lib/hcl";
import { check, topic } from "./check";

/** Everything that has a key, with the key that it must have. */
const encrypted = (config: StackConfig): readonly Expression[] => {
  const key = (use: KeyUse) => keyArn(config, use);
  const groups = [
    ...(config.network.flowLogs === "off" ? [] : [expr`aws_cloudwatch_log_group.flow_logs`]),
    expr`aws_cloudwatch_log_group.waf`,
  ];
  return [
    expr`[for group in aws_cloudwatch_log_group.functions : group.kms_key_id == ${key("logs")}]`,
    expr`[for group in aws_cloudwatch_log_group.api_access : group.kms_key_id == ${key("logs")}]`,
    expr`[for group in aws_cloudwatch_log_group.api_execution : group.kms_key_id == ${key("logs")}]`,
    expr`[for function in aws_lambda_function.model : function.kms_key_arn == ${key("functions")}]`,
    ...(needsKey(config)
      ? [expr`[for secret in aws_secretsmanager_secret.api_key : secret.kms_key_id == ${key("secrets")}]`]
      : []),
    expr`[for parameter in aws_ssm_parameter.model_config : parameter.key_id == ${key("parameters")} && parameter.type == "SecureString"]`,
    expr`[for parameter in aws_ssm_parameter.pipeline : parameter.key_id == ${key("parameters")} && parameter.type == "SecureString"]`,
    expr`[for group in ${groups} : group.kms_key_id == ${key("logs")}]`,
    expr`[aws_sns_topic.alarms.kms_master_key_id == ${key("alarms")}]`,
    expr`[aws_ecr_repository.models.encryption_configuration[0].kms_key == ${key("registry")}]`,
  ];
};

const rotation = (config: StackConfig): Expression =>
  config.encryption.keys === "one"
    ? expr`aws_kms_key.stack.enable_key_rotation`
    : expr`alltrue([for key in ${keyUses(config).map(({ use }) => keyFor(config, use))} : key.enable_key_rotation])`;

const atRest = (config: StackConfig): Body =>
  topic("Everything at rest is encrypted with the stack's key.", [
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

const images = (): Body =>
  topic("Images are immutable and scanned.", [
    check(
      "Tags must be immutable and images scanned when they are pushed.",
      expr`aws_ecr_repository.models.image_tag_mutability == "IMMUTABLE" && aws_ecr_repository.models.image_scanning_configuration[0].scan_on_push`,
    ),
    check(
      "The repository must let Lambda pull.",
      expr`strcontains(aws_ecr_repository_policy.models.policy, "lambda.amazonaws.com") && strcontains(aws_ecr_repository_policy.models.policy, "ecr:BatchGetImage")`,
    ),
  ]);

/** Documents of the roles that are always there, or there with an option. */
const documents = ({ api, network, pipeline }: StackConfig): Expression => {
  const names = [
    "functions",
    ...(network.flowLogs === "off" ? [] : ["flow_logs"]),
    "monitoring",
    ...(api.manageAccountLogging ? ["api_logging"] : []),
    ...(pipeline.kind === "codepipeline" ? ["build", "pipeline"] : []),
    ...(pipeline.kind === "github" ? ["pipeline"] : []),
  ];
  return expr`concat(${names.map((name) => expr`data.aws_iam_policy_document.${name}.statement`)}...)`;
};

const roles = (config: StackConfig): Body =>
  topic("Roles have the least they need.", [
    check(
      "No role may have every action, or every action of a service.",
      expr`alltrue([for statement in ${documents(config)} : alltrue([for action in statement.actions : !endswith(action, "*")])])`,
    ),
    check(
      "The functions' role must pull from this stack's repository and no other.",
      expr`anytrue([
      for statement in data.aws_iam_policy_document.functions.statement :
      contains(statement.actions, "ecr:BatchGetImage") && toset(statement.resources) == toset([aws_ecr_repository.models.arn])
    ])`,
    ),
    config.network.flowLogs !== "off" &&
      check(
        "Functions and flow logs need roles of their own.",
        expr`alltrue([for function in aws_lambda_function.model : function.role == aws_iam_role.functions.arn]) && aws_flow_log.vpc.iam_role_arn == aws_iam_role.flow_logs.arn && aws_iam_role.functions.name != aws_iam_role.flow_logs.name`,
      ),
  ]);

/** R9, R11 to R13: images, roles, keys, secrets. */
export const protectionChecks = (config: StackConfig): readonly Body[] => [atRest(config), images(), roles(config)];
