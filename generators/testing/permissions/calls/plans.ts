import type { StackConfig } from "@/generators/config/stack";
import { can, cannot, type Expectation, elsewhere } from "../stack";
import type { Caller } from "../statement-applies";
import { changesNothing, type Parts, runsInCodeBuild, scans, usesArtifacts } from "./pipeline-parts";

/** https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required */
function readsState({ stack, config }: Parts, role: Caller): readonly Expectation[] {
  const { backend } = config;
  if (!backend) return [];
  const bucket = `arn:aws:s3:::${backend.bucket}`;
  const state = `${bucket}/${backend.key}`;
  const table = `arn:aws:dynamodb:${backend.region}:${stack.account}:table/${backend.lockTable}`;
  return [
    ...can(role, "s3:ListBucket", bucket, { "s3:prefix": backend.key }),
    ...can(role, "s3:ListBucket", bucket, { "s3:prefix": "env:/" }),
    ...cannot(role, "s3:ListBucket", bucket, { "s3:prefix": "other/" }),
    ...can(role, "s3:GetObject", state),
    ...cannot(role, ["s3:PutObject", "s3:DeleteObject"], state),
    ...can(role, ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], `${state}.tflock`),
    ...cannot(role, "s3:GetObject", `${bucket}/another.tfstate`),
    ...stateKeyCalls(role, backend),
    ...(backend.lockTable ? can(role, ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"], table) : []),
  ];
}

function stateKeyCalls(
  role: Caller,
  { kmsKeyId, region }: NonNullable<StackConfig["backend"]>,
): readonly Expectation[] {
  if (!kmsKeyId) return [];
  const alias = /:(alias\/.*)$/.exec(kmsKeyId)?.[1];
  const key = alias ? kmsKeyId.replace(alias, "key/1234") : kmsKeyId;
  const sent = (service: string, name = alias) => ({
    "kms:ViaService": `${service}.${region}.amazonaws.com`,
    ...(name ? { "kms:ResourceAliases": ["alias/first", name] } : {}),
  });
  return [
    ...can(role, ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"], key, sent("s3"), elsewhere),
    ...cannot(role, "kms:Decrypt", key, sent("sqs"), elsewhere),
    ...cannot(role, "kms:Decrypt", `${key}-other`, sent("s3", alias && "alias/other"), elsewhere),
  ];
}

/** How the provider reads what is secret. https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html */
function readsSecrets({ stack }: Parts, role: Caller): readonly Expectation[] {
  const through = (type: string, argument: string, service: string) =>
    stack.of(type).flatMap((one) => {
      const key = stack.keyOf(one, argument);
      return [
        ...can(role, "kms:Decrypt", key, stack.through(service)),
        ...cannot(role, "kms:Encrypt", key, stack.through(service)),
      ];
    });
  const secrets = stack.arns("aws_secretsmanager_secret");
  return [
    ...secrets.flatMap((one) => can(role, ["secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"], one)),
    ...secrets.flatMap((one) => cannot(role, ["secretsmanager:PutSecretValue", "secretsmanager:DeleteSecret"], one)),
    ...through("aws_secretsmanager_secret", "kms_key_id", "secretsmanager"),
    ...through("aws_ssm_parameter", "key_id", "ssm"),
    ...through("aws_lambda_function", "kms_key_arn", "lambda"),
  ];
}

/** A plan hands its tags down to the keys in it. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-tagging-supported-resources.html */
function readsKeys({ stack, config }: Parts, role: Caller): readonly Expectation[] {
  const at = (path: string) => `arn:aws:apigateway:${stack.region}::/${path}`;
  const tags = (project: string) => ({
    "aws:ResourceTag/Project": project,
    "aws:ResourceTag/Environment": config.environment,
  });
  const paths = ["apikeys/abc", "usageplans/abc", "usageplans/abc/keys/def"].map(at);
  const has = stack.of("aws_api_gateway_api_key").length > 0;
  return [
    ...cannot(role, "apigateway:GET", at("apikeys"), tags(config.project)),
    ...paths.flatMap((path) => [
      ...(has ? can : cannot)(role, "apigateway:GET", path, tags(config.project)),
      ...cannot(role, "apigateway:GET", path, tags(`${config.project}-other`)),
      ...cannot(role, "apigateway:GET", path, { ...tags(config.project), "aws:ResourceTag/Environment": "another" }),
      ...cannot(role, "apigateway:GET", path),
    ]),
  ];
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies.html */
function readsApi({ stack }: Parts, role: Caller): readonly Expectation[] {
  const api = stack.arn("aws_api_gateway_rest_api");
  const stage = `${api}/stages/v1`;
  const names = stack.arns("aws_api_gateway_domain_name").flatMap((one) => [one, `${one}/basepathmappings/v1`]);
  const account = `arn:aws:apigateway:${stack.region}::/account`;
  const firewalls = stack
    .of("aws_wafv2_web_acl")
    .map(({ values }) => `arn:aws:wafv2:${stack.region}:${stack.account}:regional/webacl/${values.name}/1`);
  return [
    ...[api, stage, account, ...names].flatMap((one) => can(role, "apigateway:GET", one)),
    ...can(role, "wafv2:GetWebACLForResource", stage),
    ...cannot(role, "wafv2:GetWebACLForResource", `${api}2/stages/v1`),
    ...[
      `${api}2`,
      `${api}2/stages/v1`,
      ...names.map((one) => one.replace("domainnames/", "domainnames/another.")),
    ].flatMap((one) => cannot(role, "apigateway:GET", one)),
    ...cannot(role, ["apigateway:PATCH", "apigateway:POST", "apigateway:DELETE"], stage),
    ...firewalls.flatMap((one) => [...can(role, "wafv2:GetWebACL", one), ...cannot(role, "wafv2:UpdateWebACL", one)]),
    ...stack
      .arns("aws_route53_zone")
      .flatMap((one) => [
        ...can(role, ["route53:GetHostedZone", "route53:GetDNSSEC"], one),
        ...cannot(role, ["route53:ChangeResourceRecordSets", "route53:DeleteHostedZone"], one),
      ]),
  ];
}

/** Reads everything of the stack, changes nothing. */
export function planCalls(parts: Parts): readonly Expectation[] {
  const { stack, bucket, config } = parts;
  const role = stack.role("plan");
  if (!role) return [];
  const plan = `${bucket}/${config.pipeline.kind === "github" ? "plans/1" : "images/plan/1.zip"}`;
  return [
    ...(config.pipeline.kind === "github" ? usesArtifacts(parts, role) : runsInCodeBuild(parts, role, "plan")),
    ...readsState(parts, role),
    ...readsSecrets(parts, role),
    ...readsApi(parts, role),
    ...readsKeys(parts, role),
    ...changesNothing(parts, role),
    ...can(role, scans, parts.repository),
    ...cannot(role, "ecr:PutImage", parts.repository),
    ...can(role, "s3:PutObject", plan),
    ...cannot(role, ["s3:PutObject", "s3:DeleteObject"], `${bucket}/images/source/1.zip`),
    ...can(role, ["ec2:DescribeVpcs", "ec2:DescribeSubnets", "xray:GetSamplingRules"], "*"),
    ...cannot(role, ["ec2:CreateVpc", "ec2:DeleteSubnet", "xray:DeleteSamplingRule"], "*"),
    ...stack.arns("aws_lambda_function").flatMap((one) => can(role, ["lambda:GetFunction", "lambda:GetPolicy"], one)),
    ...stack.arns("aws_iam_role").flatMap((one) => can(role, ["iam:GetRole", "iam:ListRolePolicies"], one)),
    ...stack.arns("aws_iam_policy").flatMap((one) => can(role, ["iam:GetPolicy", "iam:GetPolicyVersion"], one)),
    ...stack.arns("aws_kms_key").flatMap((one) => can(role, ["kms:DescribeKey", "kms:GetKeyPolicy"], one)),
    ...stack
      .arns("aws_backup_vault")
      .flatMap((one) => [
        ...can(role, ["backup:DescribeBackupVault", "backup:ListTags"], one),
        ...cannot(role, ["backup:DeleteBackupVault", "backup:StartBackupJob"], one),
      ]),
    ...stack
      .arns("aws_cloudwatch_event_rule")
      .flatMap((one) => [
        ...can(role, ["events:DescribeRule", "events:ListTargetsByRule"], one),
        ...cannot(role, ["events:DisableRule", "events:DeleteRule", "events:PutTargets"], one),
      ]),
    ...stack.arns("aws_sns_topic").flatMap((one) => can(role, "sns:GetTopicAttributes", one)),
    ...stack.arns("aws_efs_file_system").flatMap((one) => can(role, "elasticfilesystem:DescribeFileSystems", one)),
    ...stack.arns("aws_ssm_parameter").flatMap((one) => can(role, "ssm:GetParameter", one)),
    ...stack
      .arns("aws_s3_bucket")
      .flatMap((one) => can(role, ["s3:GetBucketPolicy", "s3:GetEncryptionConfiguration"], one)),
  ];
}
