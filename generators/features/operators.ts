import { hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";

const role = hcl`
# Read-only: what an engineer or a tool on call needs to see how the stack and its scaling do.
data "aws_iam_policy_document" "monitoring_trust" {
  statement {
    sid     = "AssumeWithMfa"
    actions = ["sts:AssumeRole"]

    principals {
      type        = "AWS"
      identifiers = ["arn:\${local.partition}:iam::\${local.account_id}:root"]
    }

    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
  }
}

resource "aws_iam_role" "monitoring" {
  name               = "\${local.name}-monitoring"
  description        = "Reads metrics, logs, traces and scaling of \${local.name}"
  assume_role_policy = data.aws_iam_policy_document.monitoring_trust.json

  tags = local.tags
}

data "aws_iam_policy_document" "monitoring" {
  statement {
    sid     = "ReadLogs"
    actions = ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"]
    resources = concat(
      [for group in aws_cloudwatch_log_group.functions : "\${group.arn}:*"],
      [for group in aws_cloudwatch_log_group.api_access : "\${group.arn}:*"],
    )
  }

  statement {
    sid       = "ReadConcurrency"
    actions   = ["lambda:GetFunctionConcurrency", "lambda:GetProvisionedConcurrencyConfig"]
    resources = flatten([for function in aws_lambda_function.model : [function.arn, "\${function.arn}:*"]])
  }

  # CloudWatch metrics, scaling activities and traces know no narrower resource; all of these only read.
  statement {
    #checkov:skip=CKV_AWS_356:AWS offers no resource for these read-only actions
    sid = "ReadMetrics"
    actions = [
      "application-autoscaling:DescribeScalableTargets",
      "application-autoscaling:DescribeScalingActivities",
      "cloudwatch:GetMetricData",
      "cloudwatch:ListMetrics",
      "logs:GetQueryResults",
      "xray:BatchGetTraces",
      "xray:GetTraceSummaries",
    ]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "monitoring" {
  name   = "\${local.name}-monitoring"
  role   = aws_iam_role.monitoring.id
  policy = data.aws_iam_policy_document.monitoring.json
}
`;

/** The role for people and tools on call. */
export const operators: Feature = () => [fragment("access.tf", role)];
