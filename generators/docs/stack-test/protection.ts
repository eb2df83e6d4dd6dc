import { type Body, type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../../stack";
import { check, topic } from "./check";

const encrypted = expr`alltrue(concat(
  [for group in aws_cloudwatch_log_group.functions : group.kms_key_id == aws_kms_key.stack.arn],
  [for group in aws_cloudwatch_log_group.api_access : group.kms_key_id == aws_kms_key.stack.arn],
  [for group in aws_cloudwatch_log_group.api_execution : group.kms_key_id == aws_kms_key.stack.arn],
  [for function in aws_lambda_function.model : function.kms_key_arn == aws_kms_key.stack.arn],
  [for secret in aws_secretsmanager_secret.api_key : secret.kms_key_id == aws_kms_key.stack.arn],
  [for parameter in aws_ssm_parameter.model_config : parameter.key_id == aws_kms_key.stack.arn && parameter.type == "SecureString"],
  [for parameter in aws_ssm_parameter.pipeline : parameter.key_id == aws_kms_key.stack.arn && parameter.type == "SecureString"],
  [for group in [aws_cloudwatch_log_group.flow_logs, aws_cloudwatch_log_group.waf] : group.kms_key_id == aws_kms_key.stack.arn],
  [aws_sns_topic.alarms.kms_master_key_id == aws_kms_key.stack.arn],
  [aws_ecr_repository.models.encryption_configuration[0].kms_key == aws_kms_key.stack.arn],
))`;

const atRest = (): Body =>
  topic("Everything at rest is encrypted with the stack's key.", [
    check("The key must rotate.", expr`aws_kms_key.stack.enable_key_rotation`),
    check("Logs, images, secrets, parameters, environments and the topic must use the stack's key.", encrypted),
    check(
      "CloudWatch must be able to use the key, or alarms on the encrypted topic fail in silence.",
      expr`anytrue([
        for statement in jsondecode(aws_kms_key.stack.policy).Statement :
        contains(flatten([try(statement.Principal.Service, [])]), "cloudwatch.amazonaws.com")
      ])`,
    ),
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
const documents = ({ api, pipeline }: StackConfig): Expression => {
  const names = [
    "functions",
    "flow_logs",
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
    check(
      "Functions and flow logs need roles of their own.",
      expr`alltrue([for function in aws_lambda_function.model : function.role == aws_iam_role.functions.arn]) && aws_flow_log.vpc.iam_role_arn == aws_iam_role.flow_logs.arn && aws_iam_role.functions.name != aws_iam_role.flow_logs.name`,
    ),
  ]);

/** R9, R11 to R13: images, roles, keys, secrets. */
export const protectionChecks = (config: StackConfig): readonly Body[] => [atRest(), images(), roles(config)];
