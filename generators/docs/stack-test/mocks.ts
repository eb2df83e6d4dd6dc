import { hasEdgeProvider } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";
import type { Fragment } from "@/generators/parts/fragment";
import { type Body, hcl } from "@/lib/hcl";
import { madeTypes } from "./made-types";

const ACCOUNT = "123456789012";

/** Types whose ARN another resource refuses unless it looks like one; the rest keep the mock's random text. */
const arns: Readonly<Record<string, string>> = {
  aws_acm_certificate: "acm:REGION:ACCOUNT:certificate/11111111-2222-3333-4444-555555555555",
  aws_api_gateway_stage: "apigateway:REGION::/restapis/abcdef1234/stages/mock",
  aws_cloudwatch_log_group: "logs:REGION:ACCOUNT:log-group:aws-waf-logs-mock",
  aws_backup_vault: "backup:REGION:ACCOUNT:backup-vault:mock",
  aws_codebuild_project: "codebuild:REGION:ACCOUNT:project/mock",
  aws_codepipeline: "codepipeline:REGION:ACCOUNT:mock",
  aws_ecr_repository: "ecr:REGION:ACCOUNT:repository/mock",
  aws_efs_access_point: "elasticfilesystem:REGION:ACCOUNT:access-point/fsap-0123456789abcdef0",
  aws_efs_file_system: "elasticfilesystem:REGION:ACCOUNT:file-system/fs-0123456789abcdef0",
  aws_iam_openid_connect_provider: "iam::ACCOUNT:oidc-provider/token.actions.githubusercontent.com",
  aws_iam_policy: "iam::ACCOUNT:policy/mock",
  aws_iam_role: "iam::ACCOUNT:role/mock",
  aws_kms_key: "kms:REGION:ACCOUNT:key/11111111-2222-3333-4444-555555555555",
  aws_lambda_alias: "lambda:REGION:ACCOUNT:function:mock:live",
  aws_lambda_function: "lambda:REGION:ACCOUNT:function:mock",
  aws_s3_bucket: "s3:::mock-artifacts",
  aws_secretsmanager_secret: "secretsmanager:REGION:ACCOUNT:secret:mock-AbCdEf",
  aws_sns_topic: "sns:REGION:ACCOUNT:mock",
  aws_wafv2_ip_set: "wafv2:REGION:ACCOUNT:regional/ipset/mock/11111111-2222-3333-4444-555555555555",
  aws_wafv2_web_acl: "wafv2:REGION:ACCOUNT:regional/webacl/mock/11111111-2222-3333-4444-555555555555",
};

function mockArn(type: string, path: string, { region }: StackConfig): Body {
  return hcl`
mock_resource "${type}" { defaults = { arn = ${`arn:aws:${path.replace("REGION", region).replace("ACCOUNT", ACCOUNT)}`} } }
`;
}

function needsRecords({ domain }: StackConfig): boolean {
  return domain !== null && domain.zone !== "external";
}

/** The first part of a permission's source ARN. */
function restApi({ region }: StackConfig): Body {
  return hcl`
mock_resource "aws_api_gateway_rest_api" { defaults = { execution_arn = ${`arn:aws:execute-api:${region}:${ACCOUNT}:abcdef1234`} } }
`;
}

/** Known at plan, as with the real provider, because the records iterate over it; so no attribute may be left to chance. */
function certificate({ domain, region }: StackConfig): Body {
  return hcl`
mock_resource "aws_acm_certificate" {
  override_during = plan

  defaults = {
    arn = ${`arn:aws:acm:${region}:${ACCOUNT}:certificate/11111111-2222-3333-4444-555555555555`}
    id                   = "mock-certificate"
    key_algorithm        = "RSA_2048"
    not_after            = "2030-01-01T00:00:00Z"
    not_before           = "2029-01-01T00:00:00Z"
    renewal_eligibility  = "ELIGIBLE"
    status               = "ISSUED"
    type                 = "AMAZON_ISSUED"
    domain_validation_options = [
      {
        domain_name           = ${domain?.name ?? null}
        resource_record_name  = ${`_mock.${domain?.name}`}
        resource_record_type  = "CNAME"
        resource_record_value = "_mock.acm-validations.aws"
      },
    ]
  }
}
`;
}

const data = hcl`
mock_data "aws_availability_zones" {
  defaults = {
    names = ["zone-a", "zone-b", "zone-c", "zone-d", "zone-e", "zone-f"]
    zone_ids = ["zone-az1", "zone-az2", "zone-az3", "zone-az4", "zone-az5", "zone-az6"]
  }
}

mock_data "aws_vpc_endpoint_service" {
  defaults = {
    availability_zones = ["zone-a", "zone-b", "zone-c", "zone-d", "zone-e", "zone-f"]
    vpc_endpoint_policy_supported = true
  }
}

mock_data "aws_caller_identity" { defaults = { account_id = ${ACCOUNT} } }

mock_data "aws_partition" { defaults = { partition = "aws" } }

mock_data "aws_iam_policy_document" { defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" } }
`;

/** Zones are left to chance, so that each subnet has one of its own. */
function existingNetwork(vpcId: string): Body {
  return hcl`
mock_data "aws_vpc" {
  defaults = {
    enable_dns_hostnames    = true
    enable_dns_support      = true
    cidr_block              = "10.0.0.0/16"
    cidr_block_associations = [{ association_id = "mock", cidr_block = "10.0.0.0/16", state = "associated" }]
  }
}

mock_data "aws_subnet" { defaults = { vpc_id = ${vpcId} } }
`;
}

/** A provider without an account: values as AWS would form them where the real provider looks at their form. */
export function mocks(config: StackConfig, pieces: readonly Fragment[]): Body {
  const made = madeTypes(pieces);
  return hcl`
${
  hasEdgeProvider(config) &&
  hcl`
mock_provider "aws" {
  alias = "us_east_1"

  ${needsRecords(config) ? certificate(config) : mockArn("aws_acm_certificate", arns.aws_acm_certificate ?? "", config)}
}
`
}

mock_provider "aws" {
  ${data}

  ${config.network.existing && existingNetwork(config.network.existing.vpcId)}

  ${restApi(config)}

  ${Object.entries(arns)
    .filter(([type]) => made.has(type))
    .map(([type, path]) =>
      type === "aws_acm_certificate" && needsRecords(config) ? certificate(config) : mockArn(type, path, config),
    )}
}
`;
}
