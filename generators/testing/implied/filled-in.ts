/** What AWS fills in, made up so that each resource is told from every other by it. */
export interface Maker {
  readonly region: string;
  readonly account: string;
}

type Values = Readonly<Record<string, unknown>>;

/** `v1` of `aws_efs_access_point.models["v1"]`, with the label before it. */
function slugOf(address: string): string {
  return address
    .replace(/^data\./, "")
    .replace(/^\w+\./, "")
    .replaceAll(/\W+/g, "-")
    .replace(/-$/, "");
}

/** The part of an ARN after the account, or all of it. Source: https://docs.aws.amazon.com/service-authorization/latest/reference/ */
const ARNS: Readonly<Record<string, (values: Values, slug: string) => string>> = {
  aws_iam_role: ({ path = "/", name }) => `iam::ACCOUNT:role${path}${name}`,
  aws_iam_policy: ({ path = "/", name }) => `iam::ACCOUNT:policy${path}${name}`,
  aws_cloudwatch_log_group: ({ name }) => `logs:REGION:ACCOUNT:log-group:${name}`,
  aws_lambda_function: ({ function_name }) => `lambda:REGION:ACCOUNT:function:${function_name}`,
  aws_kms_key: (_, slug) => `kms:REGION:ACCOUNT:key/${slug}`,
  aws_cloudwatch_event_rule: ({ name }) => `events:REGION:ACCOUNT:rule/${name}`,
  aws_sns_topic: ({ name }) => `sns:REGION:ACCOUNT:${name}`,
  aws_ecr_repository: ({ name }) => `ecr:REGION:ACCOUNT:repository/${name}`,
  aws_efs_file_system: (_, slug) => `elasticfilesystem:REGION:ACCOUNT:file-system/fs-${slug}`,
  aws_efs_access_point: (_, slug) => `elasticfilesystem:REGION:ACCOUNT:access-point/fsap-${slug}`,
  aws_ssm_parameter: ({ name }) => `ssm:REGION:ACCOUNT:parameter${name}`,
  aws_secretsmanager_secret: ({ name, name_prefix }) =>
    `secretsmanager:REGION:ACCOUNT:secret:${name ?? `${name_prefix}01`}-AbCdEf`,
  aws_iam_openid_connect_provider: () => "iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com",
  aws_codebuild_project: ({ name }) => `codebuild:REGION:ACCOUNT:project/${name}`,
  aws_codepipeline: ({ name }) => `codepipeline:REGION:ACCOUNT:${name}`,
  aws_route53_zone: (_, slug) => `route53:::hostedzone/${slug}`,
  aws_api_gateway_rest_api: (_, slug) => `apigateway:REGION::/restapis/${slug}`,
  aws_api_gateway_domain_name: ({ domain_name }) => `apigateway:REGION::/domainnames/${domain_name}`,
  aws_s3_bucket: (values) => `s3:::${bucketOf(values)}`,
};

function bucketOf({ bucket, bucket_prefix }: Values): string {
  return String(bucket ?? `${bucket_prefix}00000000000000000000000001`);
}

function arnOf(type: string, values: Values, slug: string, { region, account }: Maker): string {
  const rest = ARNS[type]?.(values, slug) ?? `${type.replaceAll("_", "-")}:REGION:ACCOUNT:${slug}`;
  return `arn:aws:${rest.replace("REGION", region).replace("ACCOUNT", account)}`;
}

/** Types whose id is one of their arguments. */
const NAMED: Readonly<Record<string, string>> = {
  aws_iam_role: "name",
  aws_ecr_repository: "name",
  aws_cloudwatch_log_group: "name",
  aws_lambda_function: "function_name",
};

/** An attribute that no file sets. */
export function filledIn(address: string, attribute: string, values: Values, maker: Maker): string {
  const type = address.replace(/^data\./, "").split(".", 1)[0] ?? "";
  const slug = slugOf(address);
  if (type === "aws_s3_bucket" && ["id", "bucket"].includes(attribute)) return bucketOf(values);
  if (attribute === "arn") return arnOf(type, values, slug, maker);
  if (attribute === "execution_arn") return `arn:aws:execute-api:${maker.region}:${maker.account}:${slug}`;
  if (attribute === "id" && NAMED[type]) return String(values[NAMED[type]]);
  return attribute === "id" ? `${type}-${slug}` : `${attribute}-of-${slug}`;
}
