import type { StackConfig } from "@/generators/config/stack";
import { type Body, hcl, type Liftable } from "@/lib/hcl";

export interface Role {
  /** Label of the role, its trust document and its policy document. */
  readonly name: string;
  readonly description: Liftable;
  /** Inside of the statement that says who may assume the role. */
  readonly trust: Body;
  /** Statements of the role's own policy. */
  readonly statements: Body;
  readonly maxSessionSeconds?: number;
}

/** What decides where a role lies and what bounds it. */
export type RolePlan = Pick<StackConfig, "access">;

/** Where the account wants roles and policies to lie. */
export function pathOf({ access }: RolePlan) {
  return access.rolePath !== "/" && hcl`path = var.role_path`;
}

/** Inside of every role: what the account asks of it. */
export function asTheAccountAsks({ access }: RolePlan) {
  return hcl`
${pathOf({ access })}
${access.permissionsBoundaryArn !== "" && hcl`permissions_boundary = var.permissions_boundary_arn`}
`;
}

/** A role with one inline policy of its own. */
export function role(plan: RolePlan, { name, description, trust, statements, maxSessionSeconds }: Role): Body {
  return hcl`
data "aws_iam_policy_document" "${name}_trust" {
  statement {
    ${trust}
  }
}

resource "aws_iam_role" "${name}" {
  name               = "\${local.name}-${name.replaceAll("_", "-")}"
  description        = ${description}
  assume_role_policy = data.aws_iam_policy_document.${name}_trust.json
  ${asTheAccountAsks(plan)}
  ${maxSessionSeconds && hcl`max_session_duration = ${maxSessionSeconds}`}

  tags = local.tags
}

data "aws_iam_policy_document" "${name}" {
  ${statements}
}

resource "aws_iam_role_policy" "${name}" {
  name   = "\${local.name}-${name.replaceAll("_", "-")}"
  role   = aws_iam_role.${name}.id
  policy = data.aws_iam_policy_document.${name}.json
}
`;
}

interface ServiceTrust {
  /** Short name of the service that assumes the role, e.g. "lambda". */
  readonly service: string;
  /** Condition that keeps the service from acting for another account; not every service states one. */
  readonly sourceAccount?: boolean;
}

const confusedDeputy = hcl`
condition {
  test     = "StringEquals"
  variable = "aws:SourceAccount"
  values   = [local.account_id]
}
`;

/** Inside of the statement that lets one AWS service assume a role. */
export function serviceTrust({ service, sourceAccount = true }: ServiceTrust): Body {
  return hcl`
sid     = "Assume"
actions = ["sts:AssumeRole"]

principals {
  type        = "Service"
  identifiers = ["${service}.amazonaws.com"]
}

${sourceAccount && confusedDeputy}
`;
}

type ServiceRole = ServiceTrust & Omit<Role, "trust" | "maxSessionSeconds">;

/** A role that one AWS service assumes. */
export function serviceRole(plan: RolePlan, { service, sourceAccount = true, ...options }: ServiceRole): Body {
  return role(plan, { ...options, trust: serviceTrust({ service, sourceAccount }) });
}

/** A role that Lambda assumes, which states no source account for an execution role. */
export function functionRole(plan: RolePlan, options: Omit<ServiceRole, keyof ServiceTrust>): Body {
  return serviceRole(plan, { ...options, service: "lambda", sourceAccount: false });
}
