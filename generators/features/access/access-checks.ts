import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

/** Documents of the roles that are always there, or there with an option. */
function documents({ api, network, pipeline }: StackConfig): Expression {
  const names = [
    "functions",
    "loader",
    ...(network.flowLogs === "off" ? [] : ["flow_logs"]),
    "monitoring",
    ...(api.manageAccountLogging ? ["api_logging"] : []),
    ...(pipeline.kind === "codepipeline" ? ["build", "pipeline"] : []),
    ...(pipeline.kind === "github" ? ["pipeline"] : []),
  ];
  return expr`concat(${names.map((name) => expr`data.aws_iam_policy_document.${name}.statement`)}...)`;
}

function roles(config: StackConfig): Body {
  return topic("Roles have the least they need.", [
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
}

/** R11: roles. */
export const accessChecks: ChecksPart = { subject: "protection", write: (config) => [roles(config)] };
