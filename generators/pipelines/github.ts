import { expr, hcl } from "@/lib/hcl";
import { type Fragment, fragment } from "../fragment";
import type { StackConfig } from "../stack";
import { pushStatements } from "./push-statements";

/** An account has one provider per issuer: made here or looked up. */
const identityProvider = ({ pipeline }: StackConfig) =>
  pipeline.createOidcProvider
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

const role = (config: StackConfig) => hcl`
${identityProvider(config)}

data "aws_iam_policy_document" "pipeline_trust" {
  statement {
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
  }
}

resource "aws_iam_role" "pipeline" {
  name                 = "\${local.name}-pipeline"
  description          = "Pushes images from GitHub Actions"
  assume_role_policy   = data.aws_iam_policy_document.pipeline_trust.json
  max_session_duration = 3600

  tags = local.tags
}

data "aws_iam_policy_document" "pipeline" {
  ${pushStatements}
}

resource "aws_iam_role_policy" "pipeline" {
  name   = "\${local.name}-pipeline"
  role   = aws_iam_role.pipeline.id
  policy = data.aws_iam_policy_document.pipeline.json
}
`;

const output = hcl`
output "pipeline_role_arn" {
  description = "Role that the workflow assumes (role-to-assume)."
  value       = aws_iam_role.pipeline.arn
}
`;

/** Role that one branch of one repository may assume. Source: https://docs.github.com/actions/deployment/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services */
export const githubRole = (config: StackConfig): readonly Fragment[] => [
  fragment("pipeline.tf", role(config)),
  fragment("outputs.tf", output),
];
