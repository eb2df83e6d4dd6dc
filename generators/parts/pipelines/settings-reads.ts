import { watchesKeys } from "@/generators/config/facts/key-uses";
import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";

const rules = hcl`
statement {
  sid       = "ReadRules"
  actions   = ["events:DescribeRule", "events:ListTagsForResource", "events:ListTargetsByRule"]
  resources = ["arn:\${local.partition}:events:\${var.aws_region}:\${local.account_id}:rule/\${local.name}-*"]
}
`;

/** Calls by which the provider reads how things are set. None of them reads what a bucket, table, queue or log group holds. */
export function settingsReads(config: StackConfig) {
  const { access } = config;
  const roles =
    access.rolePath === "/"
      ? expr`"arn:\${local.partition}:iam::\${local.account_id}:role/*\${local.name}-*"`
      : expr`"arn:\${local.partition}:iam::\${local.account_id}:role\${var.role_path}\${local.name}-*"`;
  return hcl`
# Lists that IAM can limit to nothing narrower: https://docs.aws.amazon.com/service-authorization/latest/reference/
statement {
  #checkov:skip=CKV_AWS_356:IAM knows no resource for these actions, all of which only read
  sid = "ListSettings"
  actions = [
    "application-autoscaling:DescribeScalableTargets",
    "application-autoscaling:DescribeScalingPolicies",
    "application-autoscaling:DescribeScheduledActions",
    "ec2:DescribeAddresses",
    "ec2:DescribeAvailabilityZones",
    "ec2:DescribeFlowLogs",
    "ec2:DescribeInternetGateways",
    "ec2:DescribeNatGateways",
    "ec2:DescribeNetworkAcls",
    "ec2:DescribeNetworkInterfaces",
    "ec2:DescribePrefixLists",
    "ec2:DescribeRouteTables",
    "ec2:DescribeSecurityGroupRules",
    "ec2:DescribeSecurityGroups",
    "ec2:DescribeSubnets",
    "ec2:DescribeTags",
    "ec2:DescribeVpcEndpointServices",
    "ec2:DescribeVpcEndpoints",
    "ec2:DescribeVpcs",
    "iam:ListOpenIDConnectProviders",
    "kms:ListAliases",
    "route53:ListHostedZones",
    "route53:ListHostedZonesByName",
    "ssm:DescribeParameters",
    "xray:GetSamplingRules",
  ]
  resources = ["*"]
}

# AWS gives these their ids, so that what the next apply makes has no narrower ARN yet.
statement {
  sid = "ReadSettings"
  actions = [
    "acm:DescribeCertificate",
    "acm:ListTagsForCertificate",
    "application-autoscaling:ListTagsForResource",
    "cloudwatch:DescribeAlarms",
    "cloudwatch:ListTagsForResource",
    "ec2:DescribeAddressesAttribute",
    "ec2:DescribeVpcAttribute",
    "elasticfilesystem:DescribeAccessPoints",
    "elasticfilesystem:DescribeBackupPolicy",
    "elasticfilesystem:DescribeFileSystemPolicy",
    "elasticfilesystem:DescribeFileSystems",
    "elasticfilesystem:DescribeLifecycleConfiguration",
    "elasticfilesystem:DescribeMountTargetSecurityGroups",
    "elasticfilesystem:DescribeMountTargets",
    "elasticfilesystem:DescribeTags",
    "elasticfilesystem:ListTagsForResource",
    "logs:DescribeLogGroups",
    "logs:ListTagsForResource",
    "route53:ListResourceRecordSets",
    "route53:ListTagsForResource",
    "xray:ListTagsForResource",
  ]
  resources = [
    "arn:\${local.partition}:acm:*:\${local.account_id}:certificate/*",
    "arn:\${local.partition}:application-autoscaling:\${var.aws_region}:\${local.account_id}:scalable-target/*",
    "arn:\${local.partition}:cloudwatch:\${var.aws_region}:\${local.account_id}:alarm:*",
    "arn:\${local.partition}:ec2:\${var.aws_region}:\${local.account_id}:elastic-ip/*",
    "arn:\${local.partition}:ec2:\${var.aws_region}:\${local.account_id}:vpc/*",
    "arn:\${local.partition}:elasticfilesystem:\${var.aws_region}:\${local.account_id}:access-point/*",
    "arn:\${local.partition}:elasticfilesystem:\${var.aws_region}:\${local.account_id}:file-system/*",
    "arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:*",
    "arn:\${local.partition}:route53:::hostedzone/*",
    "arn:\${local.partition}:xray:\${var.aws_region}:\${local.account_id}:sampling-rule/*",
  ]
}

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
    "arn:\${local.partition}:cloudwatch::\${local.account_id}:dashboard/\${local.name}*",
    "arn:\${local.partition}:codebuild:\${var.aws_region}:\${local.account_id}:project/\${local.name}-*",
    "arn:\${local.partition}:codepipeline:\${var.aws_region}:\${local.account_id}:\${local.name}-*",
    "arn:\${local.partition}:ecr:\${var.aws_region}:\${local.account_id}:repository/\${local.name}-*",
    ${roles},
    "arn:\${local.partition}:lambda:\${var.aws_region}:\${local.account_id}:function:\${local.name}-*",
    "arn:\${local.partition}:sns:\${var.aws_region}:\${local.account_id}:\${local.name}-*",
  ]
}

statement {
  sid       = "ReadApi"
  actions   = ["apigateway:GET"]
  resources = ["arn:\${local.partition}:apigateway:\${var.aws_region}::/*"]
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
    "arn:\${local.partition}:apigateway:\${var.aws_region}::/restapis/*/stages/*",
    "arn:\${local.partition}:wafv2:\${var.aws_region}:\${local.account_id}:regional/*/\${local.name}-*",
  ]
}

${watchesKeys(config) && rules}
`;
}
