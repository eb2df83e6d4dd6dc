import { hearsEvents } from "@/generators/config/facts/heard-events";
import type { StackConfig } from "@/generators/config/stack";
import { type Expression, expr, hcl } from "@/lib/hcl";

const rules = hcl`
statement {
  sid       = "ReadRules"
  actions   = ["events:DescribeRule", "events:ListTagsForResource", "events:ListTargetsByRule"]
  resources = ["arn:\${local.partition}:events:\${var.aws_region}:\${local.account_id}:rule/\${local.name}-*"]
}
`;

function roles({ access }: StackConfig): Expression {
  return access.rolePath === "/"
    ? expr`"arn:\${local.partition}:iam::\${local.account_id}:role/\${local.name}-*"`
    : expr`"arn:\${local.partition}:iam::\${local.account_id}:role\${var.role_path}\${local.name}-*"`;
}

/** Calls by which the provider reads how things are set. None of them reads what a bucket, table, queue or log group holds. */
export function settingsReads(config: StackConfig) {
  return hcl`
# By the names of this stack, whether it has them already or not.
statement {
  sid = "ReadOwnSettings"
  actions = [
    "cloudwatch:GetDashboard",
    "codebuild:BatchGetProjects",
    "codepipeline:GetPipeline",
    "codepipeline:ListTagsForResource",
    "ecr:DescribeRepositories",
    "ecr:GetLifecyclePolicy",
    "ecr:GetRepositoryPolicy",
    "ecr:ListTagsForResource",
    "iam:GetPolicy",
    "iam:GetPolicyVersion",
    "iam:GetRole",
    "iam:GetRolePolicy",
    "iam:ListAttachedRolePolicies",
    "iam:ListRolePolicies",
    "lambda:GetAlias",
    "lambda:GetFunction",
    "lambda:GetFunctionCodeSigningConfig",
    "lambda:GetFunctionConcurrency",
    "lambda:GetFunctionConfiguration",
    "lambda:GetPolicy",
    "lambda:GetProvisionedConcurrencyConfig",
    "lambda:ListTags",
    "lambda:ListVersionsByFunction",
    "sns:GetSubscriptionAttributes",
    "sns:GetTopicAttributes",
    "sns:ListTagsForResource",
  ]
  resources = [
    "arn:\${local.partition}:cloudwatch::\${local.account_id}:dashboard/\${local.name}",
    "arn:\${local.partition}:codebuild:\${var.aws_region}:\${local.account_id}:project/\${local.name}-*",
    "arn:\${local.partition}:codepipeline:\${var.aws_region}:\${local.account_id}:\${local.name}-*",
    "arn:\${local.partition}:ecr:\${var.aws_region}:\${local.account_id}:repository/\${local.name}-*",
    ${roles(config)},
    aws_iam_policy.plan_settings.arn,
    "arn:\${local.partition}:lambda:\${var.aws_region}:\${local.account_id}:function:\${local.name}-*",
    "arn:\${local.partition}:sns:\${var.aws_region}:\${local.account_id}:\${local.name}-*",
  ]
}

statement {
  sid = "ReadFirewall"
  actions = [
    "wafv2:GetIPSet",
    "wafv2:GetLoggingConfiguration",
    "wafv2:GetWebACL",
    "wafv2:GetWebACLForResource",
    "wafv2:ListTagsForResource",
  ]
  resources = [
    "\${aws_api_gateway_rest_api.inference.arn}/stages/*",
    "arn:\${local.partition}:wafv2:\${var.aws_region}:\${local.account_id}:regional/*/\${local.name}-*",
  ]
}

${hearsEvents(config) && rules}
`;
}
