import type { RequestContext } from "../pattern";
import { almighty, can, cannot, type Expectation, elsewhere, foreignAccount, type Stack, service } from "../stack";
import { textOf } from "../stack-policies";
import type { Caller } from "../statement-applies";

const mounts = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", "elasticfilesystem:ClientRootAccess"];

/** https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html */
function mounted(accessPoint: string, tls = true): RequestContext {
  return {
    "elasticfilesystem:AccessPointArn": accessPoint,
    "elasticfilesystem:AccessedViaMountTarget": "true",
    "aws:SecureTransport": String(tls),
  };
}

/** Lambda writes as the role. https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html */
function logs(stack: Stack, role: Caller, own: string): readonly Expectation[] {
  const stream = (group: string) => `${group}:log-stream:2026/11/30/[1]abcdef`;
  const groups = stack.arns("aws_cloudwatch_log_group");
  const mine = stack.arns("aws_cloudwatch_log_group", own);
  return [
    ...mine.flatMap((group) => can(role, ["logs:CreateLogStream", "logs:PutLogEvents"], stream(group))),
    ...groups
      .filter((group) => !mine.includes(group))
      .flatMap((group) => cannot(role, "logs:PutLogEvents", stream(group))),
    ...mine.flatMap((group) => cannot(role, ["logs:DeleteLogGroup", "logs:GetLogEvents"], group)),
  ];
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions */
function shared(stack: Stack, role: Caller): readonly Expectation[] {
  const all = `arn:aws:ec2:${stack.region}:${stack.account}:*/*`;
  return [
    ...can(service("lambda"), "sts:AssumeRole", roleArn(role)),
    ...cannot(service("ec2"), "sts:AssumeRole", roleArn(role)),
    ...cannot(stack.administrator, "sts:AssumeRole", roleArn(role), {}, almighty),
    ...can(role, ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"], all),
    ...cannot(role, ["ec2:RunInstances", "ec2:AuthorizeSecurityGroupEgress", "ec2:CreateTags"], all),
    ...cannot(role, ["iam:PassRole", "sts:AssumeRole", "iam:PutRolePolicy"], roleArn(role)),
    ...cannot(role, "sts:AssumeRole", `arn:aws:iam::${stack.account}:role/deploy`),
    ...cannot(role, "s3:GetObject", "arn:aws:s3:::anything/at/all"),
    ...stack
      .arns("aws_secretsmanager_secret")
      .flatMap((secret) => cannot(role, "secretsmanager:GetSecretValue", secret)),
    ...stack
      .arns("aws_lambda_function")
      .flatMap((one) => cannot(role, ["lambda:InvokeFunction", "lambda:UpdateFunctionCode"], one)),
    ...stack
      .arns("aws_kms_key")
      .flatMap((key) => cannot(role, ["kms:Decrypt", "kms:CreateGrant", "kms:ScheduleKeyDeletion"], key)),
  ];
}

function roleArn(caller: Caller): string {
  return caller.kind === "role" ? caller.arn : "";
}

/** Encrypted parameters are decrypted in the reader's name. https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html */
function settings(stack: Stack, role: Caller): readonly Expectation[] {
  const mine = stack.of("aws_ssm_parameter", "model_config");
  const others = stack.of("aws_ssm_parameter").filter((one) => !mine.includes(one));
  return [
    ...mine.flatMap((parameter) => {
      const [arn, key] = [textOf(parameter, "arn"), stack.keyOf(parameter, "key_id")];
      const sent = { ...stack.through("ssm"), "kms:EncryptionContext:PARAMETER_ARN": arn };
      return [
        ...can(role, "ssm:GetParameter", arn, {}, { via: "ssm" }),
        ...can(role, "kms:Decrypt", key, sent),
        ...cannot(role, ["ssm:PutParameter", "ssm:DeleteParameter"], arn),
        ...cannot(role, "kms:Decrypt", key, stack.through("secretsmanager")),
      ];
    }),
    ...others.flatMap((parameter) => cannot(role, "ssm:GetParameter", textOf(parameter, "arn"))),
    ...cannot(role, "ssm:GetParameter", `arn:aws:ssm:${stack.region}:${stack.account}:parameter/another/stack`),
  ];
}

function models(stack: Stack, role: Caller, own: string, writes: boolean): readonly Expectation[] {
  const files = stack.arn("aws_efs_file_system");
  const mine = stack.arns("aws_efs_access_point", own);
  const others = stack.arns("aws_efs_access_point").filter((point) => !mine.includes(point));
  const needed = mounts.slice(0, writes ? 2 : 1);
  return [
    ...mine.flatMap((point) => [
      ...can(role, needed, files, mounted(point)),
      ...cannot(role, mounts.slice(needed.length), files, mounted(point)),
      ...cannot(role, needed, files, mounted(point, false)),
    ]),
    ...others.flatMap((point) => cannot(role, mounts, files, mounted(point))),
    ...cannot(role, mounts, files, { "elasticfilesystem:AccessedViaMountTarget": "true" }),
  ];
}

/** What the role of the functions that serve does. https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html */
export function functionCalls(stack: Stack): readonly Expectation[] {
  const role = stack.role("functions");
  if (!role) return [];
  const repository = stack.arn("aws_ecr_repository");
  return [
    ...shared(stack, role),
    ...logs(stack, role, "functions"),
    ...settings(stack, role),
    ...models(stack, role, "models", false),
    ...can(role, ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "*"),
    ...cannot(role, ["xray:GetTraceSummaries", "xray:DeleteSamplingRule"], "*"),
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-pull-iam.html
    ...can(role, ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer", "ecr:BatchCheckLayerAvailability"], repository),
    ...cannot(role, ["ecr:PutImage", "ecr:BatchDeleteImage"], repository),
    ...cannot(role, "ecr:BatchGetImage", repository.replace(/[^/]+$/, "another")),
  ];
}

/** What the role of the function does that splits calls over the versions. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html */
export function splitCalls(stack: Stack): readonly Expectation[] {
  const role = stack.role("split");
  if (!role) return [];
  const versions = stack.arns("aws_lambda_alias", "live");
  const functions = stack.arns("aws_lambda_function");
  return [
    ...can(service("lambda"), "sts:AssumeRole", roleArn(role)),
    ...cannot(service("apigateway"), "sts:AssumeRole", roleArn(role)),
    ...cannot(stack.administrator, "sts:AssumeRole", roleArn(role), {}, almighty),
    ...logs(stack, role, "split"),
    ...versions.flatMap((alias) => [
      ...can(role, "lambda:InvokeFunction", alias),
      ...cannot(role, ["lambda:UpdateAlias", "lambda:UpdateFunctionCode", "lambda:InvokeAsync"], alias),
      ...cannot(role, "lambda:InvokeFunction", alias.replace(stack.account, foreignAccount), {}, elsewhere),
    ]),
    ...[...functions, ...functions.map((one) => `${one}:7`), ...stack.arns("aws_lambda_alias", "split")].flatMap(
      (one) => cannot(role, "lambda:InvokeFunction", one),
    ),
    ...can(role, ["xray:PutTraceSegments", "xray:PutTelemetryRecords"], "*"),
    ...cannot(role, ["xray:GetTraceSummaries", "ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces"], "*"),
    ...stack.arns("aws_ssm_parameter").flatMap((parameter) => cannot(role, "ssm:GetParameter", parameter)),
    ...stack.arns("aws_kms_key").flatMap((key) => cannot(role, ["kms:Decrypt", "kms:CreateGrant"], key)),
    ...stack
      .arns("aws_secretsmanager_secret")
      .flatMap((secret) => cannot(role, "secretsmanager:GetSecretValue", secret)),
    ...stack
      .arns("aws_efs_access_point")
      .flatMap((point) => cannot(role, mounts, stack.arn("aws_efs_file_system"), mounted(point))),
  ];
}

/** What the role of the functions that load models does. */
export function loaderCalls(stack: Stack): readonly Expectation[] {
  const role = stack.role("loader");
  if (!role) return [];
  return [
    ...shared(stack, role),
    ...logs(stack, role, "loader"),
    ...models(stack, role, "loader", true),
    ...stack.arns("aws_ssm_parameter").flatMap((parameter) => cannot(role, "ssm:GetParameter", parameter)),
    ...cannot(role, "ecr:PutImage", stack.arn("aws_ecr_repository")),
  ];
}
