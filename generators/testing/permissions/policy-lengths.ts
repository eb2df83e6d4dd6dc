import { type Made, type MadeResource, madeOf, textOf } from "./stack-policies";

interface Limit {
  readonly type: string;
  readonly argument?: string;
  readonly max: number;
}

const IAM = { inline: 10_240, managed: 6_144, trust: 2_048, attached: 10 };

/**
 * What each service takes of one policy.
 * Sources, in the order of the list:
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html (trust and managed policies, which need no quota to be raised)
 * https://docs.aws.amazon.com/kms/latest/developerguide/resource-limits.html
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html and API_PutLifecyclePolicy.html
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html
 * https://docs.aws.amazon.com/efs/latest/ug/API_PutFileSystemPolicy.html
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-policies.html
 * https://docs.aws.amazon.com/general/latest/gr/sns.html
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html
 */
const LIMITS: readonly Limit[] = [
  { type: "aws_iam_role", argument: "assume_role_policy", max: IAM.trust },
  { type: "aws_iam_policy", max: IAM.managed },
  { type: "aws_kms_key", max: 32_768 },
  { type: "aws_ecr_repository_policy", max: 10_240 },
  { type: "aws_ecr_lifecycle_policy", max: 30_720 },
  { type: "aws_secretsmanager_secret_policy", max: 20_480 },
  { type: "aws_vpc_endpoint", max: 20_480 },
  { type: "aws_efs_file_system_policy", max: 20_000 },
  { type: "aws_s3_bucket_policy", max: 20_480 },
  { type: "aws_sns_topic_policy", max: 30_720 },
  { type: "aws_api_gateway_rest_api_policy", max: 8_192 },
];

/** Characters as IAM counts them: without white space, of which Terraform's own JSON has none outside of text. */
function lengthOf(resource: MadeResource, argument = "policy"): number {
  const text = textOf(resource, argument);
  return text === "" ? 0 : JSON.stringify(JSON.parse(text)).length;
}

export interface PolicyLength {
  readonly of: string;
  readonly length: number;
  readonly max: number;
}

function single(made: Made): readonly PolicyLength[] {
  return LIMITS.flatMap(({ type, argument, max }) =>
    madeOf(made, type).map((one) => ({ of: one.address, length: lengthOf(one, argument), max })),
  );
}

/** What is inside of a role counts together, what is beside it by the piece. */
function ofRoles(made: Made): readonly PolicyLength[] {
  return madeOf(made, "aws_iam_role").flatMap((role) => {
    const isOfRole = (one: MadeResource) => textOf(one, "role") === textOf(role, "name");
    const inline = madeOf(made, "aws_iam_role_policy").filter(isOfRole);
    const attached = madeOf(made, "aws_iam_role_policy_attachment").filter(isOfRole);
    const length = inline.reduce((sum, one) => sum + lengthOf(one), 0);
    return [
      { of: `${role.address} inline`, length, max: IAM.inline },
      { of: `${role.address} attached`, length: attached.length, max: IAM.attached },
    ];
  });
}

/** One statement of a permission as Lambda writes it. Source: https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html */
function statementOf(permission: MadeResource): number {
  const [id, called, principal, source] = ["statement_id", "function_name", "principal", "source_arn"].map((name) =>
    textOf(permission, name),
  );
  return JSON.stringify({
    Sid: id,
    Effect: "Allow",
    Principal: { Service: principal },
    Action: "lambda:InvokeFunction",
    Resource: `arn:aws:lambda:ap-southeast-1:123456789012:function:${called}:${textOf(permission, "qualifier")}`,
    Condition: { ArnLike: { "AWS:SourceArn": source } },
  }).length;
}

/** All permissions of an alias are one policy of 20 KB. Source: https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
function ofFunctions(made: Made): readonly PolicyLength[] {
  const permissions = madeOf(made, "aws_lambda_permission");
  const aliasOf = (one: MadeResource) => `${textOf(one, "function_name")}:${textOf(one, "qualifier")}`;
  return [...new Set(permissions.map(aliasOf))].map((alias) => ({
    of: alias,
    length: permissions.filter((one) => aliasOf(one) === alias).reduce((sum, one) => sum + statementOf(one), 0),
    max: 20_480,
  }));
}

/** Every policy of a stack with its length and what AWS takes. */
export function policyLengths(made: Made): readonly PolicyLength[] {
  return [...single(made), ...ofRoles(made), ...ofFunctions(made)];
}
