import { hasFlowLogs } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { decryptParameters } from "@/generators/parts/decrypt-parameters";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { networkPermission } from "@/generators/parts/network-permission";
import { functionRole, serviceRole } from "@/generators/parts/role";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { writeOwnLogs } from "@/generators/parts/write-own-logs";
import { writeTraces } from "@/generators/parts/write-traces";
import { expr, hcl } from "@/lib/hcl";
import { accessChecks } from "./access-checks";
import { accessReadme } from "./access-readme";

function functions(config: StackConfig) {
  return functionRole(config, {
    name: "functions",
    description: "Runs the inference functions",
    statements: hcl`
${writeOwnLogs(expr`[for group in aws_cloudwatch_log_group.functions : "\${group.arn}:*"]`)}

statement {
  sid       = "ReadOwnConfiguration"
  actions   = ["ssm:GetParameter"]
  resources = [for parameter in aws_ssm_parameter.model_config : parameter.arn]
}

${decryptParameters(config, "DecryptOwnConfiguration")}

statement {
  sid       = "ReadModels"
  actions   = ["elasticfilesystem:ClientMount"]
  resources = [aws_efs_file_system.models.arn]

  condition {
    test     = "StringEquals"
    variable = "elasticfilesystem:AccessPointArn"
    values   = values(aws_efs_access_point.models)[*].arn
  }
}

statement {
  sid = "PullOwnImages"
  actions = [
    "ecr:BatchCheckLayerAvailability",
    "ecr:BatchGetImage",
    "ecr:GetDownloadUrlForLayer",
  ]
  resources = [aws_ecr_repository.models.arn]
}

${writeTraces}
`,
  });
}

const listLogGroups = hcl`
# Listing groups knows no narrower resource than all groups of the account and Region.
statement {
  sid       = "ListLogGroups"
  actions   = ["logs:DescribeLogGroups"]
  resources = ["arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:*"]
}
`;

function apiLogging(config: StackConfig) {
  return serviceRole(config, {
    name: "api_logging",
    description: "Writes access and execution logs of API Gateway",
    service: "apigateway",
    // API Gateway states no source account. Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
    sourceAccount: false,
    statements: hcl`
# API Gateway tests the role with these actions before it accepts it, before any stage exists.
statement {
  sid = "WriteApiLogs"
  actions = [
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:DescribeLogStreams",
    "logs:FilterLogEvents",
    "logs:GetLogEvents",
    "logs:PutLogEvents",
  ]
  resources = [
    "arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:API-Gateway-Execution-Logs_*",
    "arn:\${local.partition}:logs:\${var.aws_region}:\${local.account_id}:log-group:/aws/apigateway/*",
  ]
}

${listLogGroups}
`,
  });
}

function flowLogs(config: StackConfig) {
  return serviceRole(config, {
    name: "flow_logs",
    description: "Writes the VPC's flow log",
    service: "vpc-flow-logs",
    // But for making the group, which is here already: https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html
    statements: hcl`
statement {
  sid = "WriteFlowLog"
  actions = [
    "logs:CreateLogStream",
    "logs:DescribeLogStreams",
    "logs:PutLogEvents",
  ]
  resources = ["\${aws_cloudwatch_log_group.flow_logs.arn}:*"]
}

${listLogGroups}
`,
  });
}

const variables = [
  fieldVariable({
    name: "permissions_boundary_arn",
    path: "access.permissionsBoundaryArn",
    description: "Policy that bounds every role of the stack; it exists already.",
    when: ({ access }) => access.permissionsBoundaryArn !== "",
    filled: true,
  }),
  fieldVariable({
    name: "role_path",
    path: "access.rolePath",
    description: "Path of every role of the stack.",
    when: ({ access }) => access.rolePath !== "/",
  }),
];

/** One role per task, each with the least it needs. */
export const access: Feature = {
  name: "access",
  title: "Roles and policies",
  promises: ["R11"],
  files: [{ path: "access.tf", purpose: "IAM roles and their policies" }],
  options: ["access", "api", "network", "encryption"],
  variables,
  generate: (config) => [
    fragment("access.tf", functions(config)),
    fragment("access.tf", networkPermission("functions")),
    ...(config.api.manageAccountLogging ? [fragment("access.tf", apiLogging(config))] : []),
    ...(!hasFlowLogs(config) ? [] : [fragment("access.tf", flowLogs(config))]),
  ],
  readme: accessReadme,
  checks: accessChecks,
};
