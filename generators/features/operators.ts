import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { role } from "@/generators/parts/role";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";

const withMfa = hcl`
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
`;

/**
 * Roles of permission sets, which carry sixteen characters of their own behind the name, and their Region in the path
 * unless that is us-east-1. One pattern for both, because a trust policy holds 2,048 characters. No session of theirs says that there was a second factor: Identity Center asks for it.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html
 */
const fromIdentityCenter = hcl`
sid     = "AssumeFromIdentityCenter"
actions = ["sts:AssumeRole"]

principals {
  type        = "AWS"
  identifiers = ["arn:\${local.partition}:iam::\${local.account_id}:root"]
}

condition {
  test     = "ArnLike"
  variable = "aws:PrincipalArn"
  values = [
    for name in var.monitoring_permission_sets :
    "arn:\${local.partition}:iam::\${local.account_id}:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_\${name}_????????????????"
  ]
}
`;

function hasPermissionSets({ access }: StackConfig): boolean {
  return access.monitoringPermissionSets.length > 0;
}

function trustOf(config: StackConfig): Body {
  return hasPermissionSets(config) ? fromIdentityCenter : withMfa;
}

function otherLogs(config: StackConfig): Expression {
  return splitsTraffic(config)
    ? expr`["\${aws_cloudwatch_log_group.loader.arn}:*", "\${aws_cloudwatch_log_group.waf.arn}:*", "\${aws_cloudwatch_log_group.split.arn}:*"]`
    : expr`["\${aws_cloudwatch_log_group.loader.arn}:*", "\${aws_cloudwatch_log_group.waf.arn}:*"]`;
}

function calledFunctions(config: StackConfig): Expression {
  return splitsTraffic(config)
    ? expr`concat(values(aws_lambda_function.model), [aws_lambda_function.split])`
    : expr`aws_lambda_function.model`;
}

function monitoring(config: StackConfig) {
  return hcl`
# Read-only: what an engineer or a tool on call needs to see how the stack and its scaling do.
${role(config, {
  name: "monitoring",
  description: expr`"Reads metrics, logs, traces and scaling of \${local.name}"`,
  trust: trustOf(config),
  statements: hcl`
statement {
  sid     = "ReadLogs"
  actions = ["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents", "logs:StartQuery"]
  resources = concat(
    [for group in aws_cloudwatch_log_group.functions : "\${group.arn}:*"],
    [for group in aws_cloudwatch_log_group.api_access : "\${group.arn}:*"],
    [for group in aws_cloudwatch_log_group.api_execution : "\${group.arn}:*"],
    ${otherLogs(config)},
  )
}

statement {
  sid       = "ReadConcurrency"
  actions   = ["lambda:GetAlias", "lambda:GetFunctionConcurrency", "lambda:GetFunctionConfiguration", "lambda:GetProvisionedConcurrencyConfig", "lambda:ListVersionsByFunction"]
  resources = flatten([for function in ${calledFunctions(config)} : [function.arn, "\${function.arn}:*"]])
}

# The console lists all alarms of the account, or none.
statement {
  sid       = "ReadAlarmsAndDashboard"
  actions   = ["cloudwatch:DescribeAlarmHistory", "cloudwatch:DescribeAlarms", "cloudwatch:GetDashboard"]
  resources = ["arn:\${local.partition}:cloudwatch:\${var.aws_region}:\${local.account_id}:alarm:*", "arn:\${local.partition}:cloudwatch::\${local.account_id}:dashboard/\${local.name}"]
}

# The console lists all log groups of the account, or none.
statement {
  sid       = "ListLogGroups"
  actions   = ["logs:DescribeLogGroups"]
  resources = ["arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:*"]
}

# Metrics, scaling activities, queries and traces know no narrower resource; all of these only read.
statement {
  #checkov:skip=CKV_AWS_356:AWS offers no resource for these read-only actions
  sid       = "ReadMetrics"
  actions   = ["application-autoscaling:DescribeScalableTargets", "application-autoscaling:DescribeScalingActivities", "cloudwatch:GetMetricData", "cloudwatch:ListMetrics", "logs:GetQueryResults", "xray:BatchGetTraces", "xray:GetServiceGraph", "xray:GetTraceGraph", "xray:GetTraceSummaries"]
  resources = ["*"]
}
`,
})}
`;
}

const variables = [
  fieldVariable({
    name: "monitoring_permission_sets",
    refused: ["no permission set"],
    path: "access.monitoringPermissionSets",
    description: "Permission sets of IAM Identity Center whose users may assume the monitoring role.",
    when: hasPermissionSets,
    items: { each: "set", one: "permission set, named by letters, digits and _ + = , . @ -" },
  }),
];

function assuming(config: StackConfig): string {
  const names = config.access.monitoringPermissionSets;
  const sets = `permission ${names.length === 1 ? "set" : "sets"} ${names.map((name) => `\`${name}\``).join(", ")}`;
  return chapter(
    "Who may watch",
    `People with the ${sets} of IAM Identity Center may assume the monitoring role, which reads metrics, logs, traces, alarms and scaling and changes nothing. Their permission set needs \`sts:AssumeRole\` on it; whether there is a second factor is for Identity Center to ask. In \`~/.aws/config\`, \`source_profile\` is the profile that \`aws sso login\` signs in:`,
    fence(
      "ini",
      `[profile watch]\nrole_arn       = <output monitoring_role_arn>\nsource_profile = <profile of the permission set>\nregion         = ${config.region}`,
    ),
  );
}

const operatorsReadme: ReadmePart = {
  place: "operate",
  write: (config) => (hasPermissionSets(config) ? [assuming(config)] : []),
};

/** The role for people and tools on call. */
export const operators: Feature = {
  name: "operators",
  title: "Roles of operators",
  promises: ["R11"],
  options: ["access", "api"],
  variables,
  generate: (config) => [fragment("access.tf", monitoring(config))],
  readme: operatorsReadme,
};
