import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { role } from "@/generators/parts/role";
import { expr, hcl } from "@/lib/hcl";

function monitoring(config: StackConfig) {
  return hcl`
# Read-only: what an engineer or a tool on call needs to see how the stack and its scaling do.
${role(config, {
  name: "monitoring",
  description: expr`"Reads metrics, logs, traces and scaling of \${local.name}"`,
  trust: hcl`
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
`,
  statements: hcl`
statement {
  sid     = "ReadLogs"
  actions = ["logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"]
  resources = concat(
    [for group in aws_cloudwatch_log_group.functions : "\${group.arn}:*"],
    [for group in aws_cloudwatch_log_group.api_access : "\${group.arn}:*"],
    ["\${aws_cloudwatch_log_group.loader.arn}:*"],
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
`,
})}
`;
}

/** The role for people and tools on call. */
export const operators: Feature = {
  name: "operators",
  title: "Roles of operators",
  promises: ["R11"],
  options: ["access"],
  generate: (config) => [fragment("access.tf", monitoring(config))],
};
