import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { type Fragment, fragment } from "../fragment";
import { role } from "../role";
import { pushStatements } from "./push-statements";

/** An account has one provider per issuer: made here or looked up. */
function identityProvider({ pipeline }: StackConfig) {
  return pipeline.createOidcProvider
    ? hcl`
# One per account. Where it exists already, set "Create the GitHub identity provider" to no.
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]

  tags = local.tags
}
`
    : hcl`
data "aws_iam_openid_connect_provider" "github" {
  url = "https://token.actions.githubusercontent.com"
}
`;
}

function trust(config: StackConfig) {
  return hcl`
sid     = "OneBranchOfOneRepository"
actions = ["sts:AssumeRoleWithWebIdentity"]

principals {
  type        = "Federated"
  identifiers = [${
    config.pipeline.createOidcProvider
      ? expr`aws_iam_openid_connect_provider.github.arn`
      : expr`data.aws_iam_openid_connect_provider.github.arn`
  }]
}

condition {
  test     = "StringEquals"
  variable = "token.actions.githubusercontent.com:aud"
  values   = ["sts.amazonaws.com"]
}

condition {
  test     = "StringEquals"
  variable = "token.actions.githubusercontent.com:sub"
  values   = [${`repo:${config.pipeline.repository}:ref:refs/heads/${config.pipeline.branch}`}]
}
`;
}

function pipelineRole(config: StackConfig) {
  return hcl`
${identityProvider(config)}

${role({
  name: "pipeline",
  description: "Pushes images from GitHub Actions",
  trust: trust(config),
  statements: pushStatements(config),
  maxSessionSeconds: 3600,
})}
`;
}

const output = hcl`
output "pipeline_role_arn" {
  description = "Role that the workflow assumes (role-to-assume)."
  value       = aws_iam_role.pipeline.arn
}
`;

/** Role that one branch of one repository may assume. Source: https://docs.github.com/actions/deployment/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services */
export function githubRole(config: StackConfig): readonly Fragment[] {
  return [fragment("pipeline.tf", pipelineRole(config)), fragment("outputs.tf", output)];
}
