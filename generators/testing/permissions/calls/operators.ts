import type { StackConfig } from "@/generators/config/stack";
import type { RequestContext } from "../pattern";
import { almighty, can, cannot, type Expectation, foreignAccount, type Stack, service, stranger } from "../stack";
import type { Caller } from "../statement-applies";

/** Where IAM Identity Center puts its roles, and nobody else can. https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html */
const RESERVED = "aws-reserved/sso.amazonaws.com";

const writesLog = ["logs:CreateLogStream", "logs:PutLogEvents"];

function arnOf(caller: Caller): string {
  return caller.kind === "role" ? caller.arn : "";
}

/** A service that says on whose account's behalf it assumes the role, and that no other service may do so. */
export function assumedBy(stack: Stack, role: Caller, name: string, source: string): readonly Expectation[] {
  const from = (account: string): RequestContext => ({
    "aws:SourceAccount": account,
    "aws:SourceArn": source.replace(stack.account, account),
  });
  return [
    ...can(service(name), "sts:AssumeRole", arnOf(role), from(stack.account)),
    ...cannot(service(name), "sts:AssumeRole", arnOf(role), from(foreignAccount)),
    ...cannot(service("ec2"), "sts:AssumeRole", arnOf(role), from(stack.account)),
    ...cannot(stack.administrator, "sts:AssumeRole", arnOf(role), {}, almighty),
  ];
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html#set-up-access-logging-permissions */
function apiLogging(stack: Stack): readonly Expectation[] {
  const role = stack.role("api_logging");
  if (!role) return [];
  const logs = `arn:aws:logs:${stack.region}:${stack.account}:log-group`;
  const execution = `${logs}:API-Gateway-Execution-Logs_abc123/v1`;
  const access = stack.arns("aws_cloudwatch_log_group", "api_access");
  return [
    ...can(service("apigateway"), "sts:AssumeRole", arnOf(role)),
    ...cannot(service("ec2"), "sts:AssumeRole", arnOf(role)),
    ...can(role, "logs:DescribeLogGroups", `${logs}:*`),
    ...can(role, ["logs:CreateLogGroup", "logs:DescribeLogStreams", "logs:FilterLogEvents"], execution),
    ...[execution, ...access].flatMap((group) =>
      can(role, [...writesLog, "logs:GetLogEvents"], `${group}:log-stream:abc`),
    ),
    ...stack
      .arns("aws_cloudwatch_log_group", "functions")
      .flatMap((group) => cannot(role, writesLog, `${group}:log-stream:abc`)),
    ...cannot(role, ["logs:DeleteLogGroup", "logs:PutRetentionPolicy"], execution),
  ];
}

/** https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html */
function flowLogs(stack: Stack): readonly Expectation[] {
  const role = stack.role("flow_logs");
  if (!role) return [];
  const source = `arn:aws:ec2:${stack.region}:${stack.account}:vpc-flow-log/fl-1`;
  const logs = `arn:aws:logs:${stack.region}:${stack.account}:log-group`;
  const others = stack.of("aws_cloudwatch_log_group").filter(({ name }) => name !== "flow_logs");
  return [
    ...assumedBy(stack, role, "vpc-flow-logs", source),
    ...can(role, "logs:DescribeLogGroups", `${logs}:*`),
    ...stack
      .arns("aws_cloudwatch_log_group", "flow_logs")
      .flatMap((group) => [
        ...can(role, "logs:DescribeLogStreams", `${group}:log-stream:`),
        ...can(role, writesLog, `${group}:log-stream:eni-1-all`),
        ...cannot(role, ["logs:DeleteLogStream", "logs:GetLogEvents"], `${group}:log-stream:eni-1-all`),
      ]),
    ...others.flatMap(({ values }) => cannot(role, writesLog, `${values.arn}:log-stream:eni-1-all`)),
  ];
}

/** Who takes the monitoring role on: identities with a second factor, or people of permission sets and nobody else. */
function watchers(stack: Stack, role: string, sets: readonly string[]): readonly Expectation[] {
  const withFactor = { "aws:MultiFactorAuthPresent": "true" };
  if (sets.length === 0) return can(stack.administrator, "sts:AssumeRole", role, withFactor, almighty);
  const assumes = (answer: typeof can, path: string, account = stack.account) => {
    const arn = `arn:aws:iam::${account}:role/${path}`;
    return answer({ kind: "role", arn }, "sts:AssumeRole", role, { "aws:PrincipalArn": arn }, almighty);
  };
  return [
    ...cannot(
      stack.administrator,
      "sts:AssumeRole",
      role,
      { ...withFactor, "aws:PrincipalArn": arnOf(stack.administrator) },
      almighty,
    ),
    ...sets.flatMap((set) => [
      ...assumes(can, `${RESERVED}/AWSReservedSSO_${set}_0123456789abcdef`),
      ...assumes(can, `${RESERVED}/eu-central-1/AWSReservedSSO_${set}_0123456789abcdef`),
      ...assumes(cannot, `${RESERVED}/AWSReservedSSO_${set}_More_0123456789abcdef`),
      ...assumes(cannot, `AWSReservedSSO_${set}_0123456789abcdef`),
      ...assumes(cannot, `${RESERVED}/AWSReservedSSO_${set}_0123456789abcdef`, foreignAccount),
    ]),
  ];
}

/** Whoever is on call, with a second factor or through Identity Center. */
function monitoring(stack: Stack, config: StackConfig): readonly Expectation[] {
  const role = stack.role("monitoring");
  if (!role) return [];
  const groups = ["functions", "api_access", "api_execution", "waf", "loader", "split"].flatMap((name) =>
    stack.arns("aws_cloudwatch_log_group", name),
  );
  const functions = ["model", "split"].flatMap((name) => stack.arns("aws_lambda_function", name));
  const alarms = `arn:aws:cloudwatch:${stack.region}:${stack.account}:alarm:*`;
  const dashboards = stack
    .of("aws_cloudwatch_dashboard")
    .map(({ values }) => `arn:aws:cloudwatch::${stack.account}:dashboard/${values.dashboard_name}`);
  return [
    ...cannot(stack.administrator, "sts:AssumeRole", arnOf(role), { "aws:MultiFactorAuthPresent": "false" }, almighty),
    ...watchers(stack, arnOf(role), config.access.monitoringPermissionSets),
    ...cannot(stranger, "sts:AssumeRole", arnOf(role), { "aws:MultiFactorAuthPresent": "true" }, almighty),
    ...groups.flatMap((group) =>
      can(
        role,
        ["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:StartQuery", "logs:GetLogEvents"],
        `${group}:log-stream:any`,
      ),
    ),
    ...functions.flatMap((one) =>
      can(
        role,
        ["lambda:GetFunctionConcurrency", "lambda:GetFunctionConfiguration", "lambda:ListVersionsByFunction"],
        one,
      ),
    ),
    ...functions.flatMap((one) => can(role, "lambda:GetAlias", `${one}:live`)),
    ...can(role, ["cloudwatch:DescribeAlarms", "cloudwatch:DescribeAlarmHistory"], alarms),
    ...can(role, "logs:DescribeLogGroups", `arn:aws:logs:${stack.region}:${stack.account}:log-group:any`),
    ...cannot(role, ["cloudwatch:DeleteAlarms", "cloudwatch:PutMetricAlarm", "cloudwatch:SetAlarmState"], alarms),
    ...dashboards.flatMap((one) => [
      ...can(role, "cloudwatch:GetDashboard", one),
      ...cannot(role, ["cloudwatch:PutDashboard", "cloudwatch:DeleteDashboards"], one),
    ]),
    ...functions.flatMap((one) => can(role, "lambda:GetProvisionedConcurrencyConfig", `${one}:live`)),
    ...can(
      role,
      [
        "application-autoscaling:DescribeScalableTargets",
        "application-autoscaling:DescribeScalingActivities",
        "cloudwatch:GetMetricData",
        "cloudwatch:ListMetrics",
        "logs:GetQueryResults",
        "xray:BatchGetTraces",
        "xray:GetServiceGraph",
        "xray:GetTraceGraph",
        "xray:GetTraceSummaries",
      ],
      "*",
    ),
    ...functions.flatMap((one) =>
      cannot(role, ["lambda:InvokeFunction", "lambda:GetFunction", "lambda:UpdateFunctionCode"], one),
    ),
    ...groups.flatMap((group) => cannot(role, ["logs:PutLogEvents", "logs:DeleteLogGroup"], `${group}:log-stream:any`)),
    ...stack.arns("aws_ssm_parameter").flatMap((one) => cannot(role, "ssm:GetParameter", one)),
    ...stack.arns("aws_secretsmanager_secret").flatMap((one) => cannot(role, "secretsmanager:GetSecretValue", one)),
  ];
}

/** What the roles that write logs and those that look at the stack do. */
export function operatorCalls(stack: Stack, config: StackConfig): readonly Expectation[] {
  return [...apiLogging(stack), ...flowLogs(stack), ...monitoring(stack, config)];
}
