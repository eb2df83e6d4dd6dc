import { almighty, can, cannot, type Expectation, foreignAccount, type Stack, stranger } from "../stack";
import type { MadeResource } from "../stack-policies";
import { textOf } from "../stack-policies";

interface Use {
  readonly type: string;
  readonly service: string;
  key(stack: Stack, resource: MadeResource): string;
  /** The service keeps a grant for as long as it holds data. */
  readonly keepsGrant: boolean;
}

/**
 * How services use keys in the name of whoever makes or reads a thing.
 * https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html#howencrypt
 * https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
 * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars-encryption.html
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html
 */
const USES: readonly Use[] = [
  {
    type: "aws_efs_file_system",
    service: "elasticfilesystem",
    key: (stack, resource) => stack.keyOf(resource, "kms_key_id"),
    keepsGrant: true,
  },
  {
    type: "aws_ecr_repository",
    service: "ecr",
    key: (stack, resource) => stack.keyOfRepository(resource),
    keepsGrant: true,
  },
  {
    type: "aws_s3_bucket_server_side_encryption_configuration",
    service: "s3",
    key: (stack, resource) => stack.keyOfBucket(resource),
    keepsGrant: false,
  },
  {
    type: "aws_lambda_function",
    service: "lambda",
    key: (stack, resource) => stack.keyOf(resource, "kms_key_arn"),
    keepsGrant: true,
  },
  {
    type: "aws_secretsmanager_secret",
    service: "secretsmanager",
    key: (stack, resource) => stack.keyOf(resource, "kms_key_id"),
    keepsGrant: false,
  },
  {
    type: "aws_ssm_parameter",
    service: "ssm",
    key: (stack, resource) => stack.keyOf(resource, "key_id"),
    keepsGrant: false,
  },
];

const uses = [
  "kms:Encrypt",
  "kms:Decrypt",
  "kms:GenerateDataKey",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "kms:DescribeKey",
];

function usesOf(stack: Stack, { type, service, key: keyOf, keepsGrant }: Use): readonly Expectation[] {
  const { administrator } = stack;
  const keys = new Set(stack.of(type).map((resource) => keyOf(stack, resource)));
  const through = stack.through(service);
  const granted = { ...through, "kms:GrantIsForAWSResource": "true" };
  return [...keys].flatMap((key) => [
    ...can(administrator, uses, key, through, almighty),
    ...(keepsGrant ? can(administrator, "kms:CreateGrant", key, granted, almighty) : []),
    ...cannot(administrator, "kms:CreateGrant", key, through, almighty),
    ...cannot(
      administrator,
      "kms:CreateGrant",
      key,
      { ...stack.through("sqs"), "kms:GrantIsForAWSResource": "true" },
      almighty,
    ),
    ...cannot(administrator, "kms:Decrypt", key, stack.through("sqs"), almighty),
  ]);
}

/** Whom the keys let in: administration for the account, data through services only, nothing for anybody else. */
export function keyCalls(stack: Stack): readonly Expectation[] {
  const { administrator } = stack;
  return [
    ...stack.arns("aws_kms_key").flatMap((key) => [
      // Without these nobody could change or delete a key. https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
      ...can(
        administrator,
        ["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion", "kms:EnableKeyRotation"],
        key,
        {},
        almighty,
      ),
      ...cannot(administrator, ["kms:Decrypt", "kms:Encrypt", "kms:CreateGrant"], key, {}, almighty),
      ...cannot(stranger, ["kms:Decrypt", "kms:PutKeyPolicy", "kms:DescribeKey"], key, {}, almighty),
    ]),
    ...USES.flatMap((use) => usesOf(stack, use)),
    ...stack
      .arns("aws_s3_bucket")
      .flatMap((bucket) => [
        ...cannot(
          administrator,
          ["s3:GetObject", "s3:PutObject"],
          `${bucket}/any`,
          { "aws:SecureTransport": "false" },
          almighty,
        ),
        ...can(administrator, "s3:GetObject", `${bucket}/any`, {}, almighty),
        ...cannot(stranger, ["s3:GetObject", "s3:ListBucket"], bucket, {}, almighty),
      ]),
  ];
}

/** What passes the endpoints in the VPC. https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html */
export function endpointCalls(stack: Stack): readonly Expectation[] {
  const { administrator, region } = stack;
  const interfaces = stack
    .of("aws_vpc_endpoint", "interface")
    .filter((one) => textOf(one, "policy") !== "")
    .map((one) => textOf(one, "service_name").slice(`com.amazonaws.${region}.`.length));
  const layers = `arn:aws:s3:::prod-${region}-starport-layer-bucket/layer`;
  const hasGateway = stack.of("aws_vpc_endpoint", "s3").length > 0;
  const [door] = stack.of("aws_vpc_endpoint", "api");
  const call = `${stack.of("aws_api_gateway_rest_api").map((api) => textOf(api, "execution_arn"))[0]}/v1/POST/predict`;
  const enter = { via: "execute-api", ...almighty };
  const through = { "aws:SourceVpce": door ? textOf(door, "id") : "" };
  return [
    // Callers of a private API need no account of AWS: what counts is whose API they call.
    ...(door ? can(administrator, "execute-api:Invoke", call, through, enter) : []),
    ...(door
      ? cannot(administrator, "execute-api:Invoke", call.replace(stack.account, foreignAccount), through, enter)
      : []),
    ...interfaces.flatMap((via) => [
      ...can(administrator, "any:Call", "*", {}, { via, ...almighty }),
      // With keys of another account, to another account: how data would be taken out.
      ...cannot(stranger, "any:Call", `arn:aws:any::${foreignAccount}:thing`, {}, { via, ...almighty }),
    ]),
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html#ecr-minimum-s3-perms
    ...(hasGateway ? can(administrator, "s3:GetObject", layers, {}, { via: "s3", ...almighty }) : []),
    ...(hasGateway ? cannot(administrator, "s3:PutObject", layers, {}, { via: "s3", ...almighty }) : []),
    ...(hasGateway
      ? cannot(administrator, "s3:GetObject", "arn:aws:s3:::another/x", {}, { via: "s3", ...almighty })
      : []),
  ];
}
