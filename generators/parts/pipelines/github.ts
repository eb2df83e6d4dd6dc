import { appliesPlans, plansByOwnRole } from "@/generators/config/facts/delivery";
import { namesIds, repositorySubjects } from "@/generators/config/facts/source-repository";
import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { type Fragment, fragment } from "../fragment";
import { role } from "../role";
import { artifactKeyStatement, readArtifacts, writeArtifacts } from "./artifact-statements";
import { artifactStore } from "./artifact-store";
import { assumeDeployRole } from "./deploy-role";
import { planRole } from "./plan-role";
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

/** What GitHub says of a job: where it runs from. A job with an environment is told by that, and no longer by its branch. */
function places({ environment, pipeline }: StackConfig) {
  return {
    branch: { sid: "OneBranchOfOneRepository", place: `ref:refs/heads/${pipeline.branch}` },
    environment: { sid: "OneEnvironmentOfOneRepository", place: `environment:${environment}` },
  };
}

function subjectCondition(config: StackConfig, place: string) {
  const values = repositorySubjects(config).map((repository) => `${repository}:${place}`);
  return namesIds(config)
    ? hcl`
condition {
  test     = "StringEquals"
  variable = "token.actions.githubusercontent.com:sub"
  values   = ${values}
}
`
    : hcl`
# With and without the ids that GitHub adds: https://docs.github.com/actions/reference/security/oidc#immutable-subject-claims
condition {
  test     = "StringLike"
  variable = "token.actions.githubusercontent.com:sub"
  values   = ${values}
}
`;
}

function trust(config: StackConfig, from: "branch" | "environment") {
  const { sid, place } = places(config)[from];
  return hcl`
sid     = ${sid}
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

${subjectCondition(config, place)}
`;
}

function pipelineRole(config: StackConfig) {
  return hcl`
${identityProvider(config)}

${role(config, {
  name: "pipeline",
  description: "Pushes images from GitHub Actions",
  trust: trust(config, "branch"),
  statements: pushStatements(config),
  maxSessionSeconds: 3600,
})}
`;
}

/** Only jobs of the environment, which GitHub starts after its reviewers agreed. */
function applyRole(config: StackConfig) {
  return hcl`
${role(config, {
  name: "apply",
  description: "Takes an approved plan to the deploy role; may change nothing itself",
  trust: trust(config, "environment"),
  statements: hcl`
${assumeDeployRole}

${readArtifacts("plans/*")}

${artifactKeyStatement(config)}
`,
  maxSessionSeconds: 3600,
})}
`;
}

const planOutputs = hcl`
output "plan_role_arn" {
  description = "Role of the workflow's job that plans."
  value       = aws_iam_role.plan.arn
}

output "plan_bucket" {
  description = "Bucket in which a plan waits for its approval."
  value       = aws_s3_bucket.artifacts.bucket
}
`;

const applyOutput = hcl`
output "apply_role_arn" {
  description = "Role of the workflow's job that applies; it assumes the deploy role."
  value       = aws_iam_role.apply.arn
}
`;

const output = hcl`
output "pipeline_role_arn" {
  description = "Role that the workflow assumes (role-to-assume)."
  value       = aws_iam_role.pipeline.arn
}
`;

/** Roles that jobs of one branch, or of one environment, of one repository may assume. Source: https://docs.github.com/actions/deployment/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services */
export function githubRole(config: StackConfig): readonly Fragment[] {
  return [
    fragment("pipeline.tf", pipelineRole(config)),
    fragment("outputs.tf", output),
    ...(plansByOwnRole(config)
      ? [
          fragment("pipeline.tf", artifactStore(config)),
          fragment(
            "pipeline.tf",
            planRole(config, {
              trust: trust(config, "branch"),
              statements: writeArtifacts("plans/*"),
              maxSessionSeconds: 3600,
            }),
          ),
          fragment("outputs.tf", planOutputs),
        ]
      : []),
    ...(appliesPlans(config) ? [fragment("pipeline.tf", applyRole(config)), fragment("outputs.tf", applyOutput)] : []),
  ];
}
