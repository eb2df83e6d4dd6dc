import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";
import { pathOf } from "../role";

/** What has no name of the stack's own: lists, and things whose ids AWS gives. None of it is what a table, file system or log group holds. */
const reads = hcl`
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
`;

/**
 * Beside the role's own policies, which hold 10,240 characters together: too few for the longest names.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export function planSettings(config: StackConfig) {
  return hcl`
data "aws_iam_policy_document" "plan_settings" {
  ${reads}
}

# A policy of its own, because a role's inline policies hold 10,240 characters together.
resource "aws_iam_policy" "plan_settings" {
  name        = "\${local.name}-plan-settings"
  description = "Reads the settings of what AWS gives its ids"
  policy      = data.aws_iam_policy_document.plan_settings.json
  ${pathOf(config)}

  tags = local.tags
}

resource "aws_iam_role_policy_attachment" "plan_settings" {
  role       = aws_iam_role.plan.name
  policy_arn = aws_iam_policy.plan_settings.arn
}
`;
}
