import { plansByOwnRole } from "@/generators/config/facts/delivery";
import { hasFlowLogs } from "@/generators/config/facts/network";
import { boundsRoles, roleLabels } from "@/generators/config/facts/roles";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

function documents(config: StackConfig): Expression {
  const labels = [...roleLabels(config), ...(plansByOwnRole(config) ? ["plan_settings"] : [])];
  return expr`concat(${labels.map((label) => expr`data.aws_iam_policy_document.${label}.statement`)}...)`;
}

/** What the account asks of every role. */
function bounds(config: StackConfig): Body | false {
  const { permissionsBoundaryArn, rolePath } = config.access;
  const asked = [
    ...(permissionsBoundaryArn === "" ? [] : [expr`role.permissions_boundary == var.permissions_boundary_arn`]),
    ...(rolePath === "/" ? [] : [expr`role.path == var.role_path`]),
  ];
  const roles = roleLabels(config).map((label) => expr`aws_iam_role.${label}`);
  return (
    boundsRoles(config) &&
    check(
      "Every role needs what the account asks of it, boundary and path.",
      expr`alltrue(flatten([for role in ${roles} : ${asked}]))`,
    )
  );
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
    bounds(config),
    hasFlowLogs(config) &&
      check(
        "Functions and flow logs need roles of their own.",
        expr`alltrue([for function in aws_lambda_function.model : function.role == aws_iam_role.functions.arn]) && aws_flow_log.vpc.iam_role_arn == aws_iam_role.flow_logs.arn && aws_iam_role.functions.name != aws_iam_role.flow_logs.name`,
      ),
  ]);
}

/** R11: roles. */
export const accessChecks: ChecksPart = { subject: "protection", write: (config) => [roles(config)] };
