import { needsKey } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { keyArn, keyArns } from "../stack-key";
import { viaServices } from "../via-services";
import { apiReads } from "./api-reads";
import { settingsReads } from "./settings-reads";

const bucket = hcl`
statement {
  sid = "ReadArtifactBucket"
  actions = [
    "s3:GetAccelerateConfiguration",
    "s3:GetBucketAcl",
    "s3:GetBucketCORS",
    "s3:GetBucketLocation",
    "s3:GetBucketLogging",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetBucketOwnershipControls",
    "s3:GetBucketPolicy",
    "s3:GetBucketPublicAccessBlock",
    "s3:GetBucketRequestPayment",
    "s3:GetBucketTagging",
    "s3:GetBucketVersioning",
    "s3:GetBucketWebsite",
    "s3:GetEncryptionConfiguration",
    "s3:GetLifecycleConfiguration",
    "s3:GetReplicationConfiguration",
    "s3:ListBucket",
  ]
  resources = [aws_s3_bucket.artifacts.arn]
}
`;

function keys(config: StackConfig) {
  return hcl`
statement {
  sid       = "ReadKeys"
  actions   = ["kms:DescribeKey", "kms:GetKeyPolicy", "kms:GetKeyRotationStatus", "kms:ListResourceTags"]
  resources = ${[...keyArns(config)]}
}
`;
}

function zone({ domain }: StackConfig) {
  const arn = domain?.zone === "create" ? expr`aws_route53_zone.api.arn` : expr`data.aws_route53_zone.api.arn`;
  return (
    domain !== null &&
    domain.zone !== "external" &&
    hcl`
statement {
  sid       = "ReadZone"
  actions   = ["route53:GetDNSSEC", "route53:GetHostedZone"]
  resources = [${arn}]
}
`
  );
}

const identityProvider = hcl`
statement {
  sid       = "ReadIdentityProvider"
  actions   = ["iam:GetOpenIDConnectProvider"]
  resources = ["arn:\${local.partition}:iam::\${local.account_id}:oidc-provider/token.actions.githubusercontent.com"]
}
`;

const secrets = hcl`
statement {
  sid       = "ReadOwnSecrets"
  actions   = ["secretsmanager:DescribeSecret", "secretsmanager:GetResourcePolicy", "secretsmanager:GetSecretValue"]
  resources = ["arn:\${local.partition}:secretsmanager:\${var.aws_region}:\${local.account_id}:secret:\${var.project}/\${var.environment}/*"]
}
`;

/** A plan has its id from AWS, so that the next apply's has no narrower ARN yet. */
const backups = hcl`
statement {
  sid = "ReadBackups"
  actions = [
    "backup:DescribeBackupVault",
    "backup:GetBackupPlan",
    "backup:GetBackupSelection",
    "backup:ListTags",
  ]
  resources = [
    aws_backup_vault.models.arn,
    "arn:\${local.partition}:backup:\${var.aws_region}:\${local.account_id}:backup-plan:*",
  ]
}
`;

/** The values that Terraform manages are compared, too: parameters, keys of callers, environments of functions. */
function values(config: StackConfig) {
  const uses = ["parameters", "functions", ...(needsKey(config) ? (["secrets"] as const) : [])] as const;
  const services = needsKey(config) ? ["lambda", "secretsmanager", "ssm"] : ["lambda", "ssm"];
  return hcl`
statement {
  sid       = "ReadOwnParameters"
  actions   = ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "ssm:ListTagsForResource"]
  resources = ["arn:\${local.partition}:ssm:\${var.aws_region}:\${local.account_id}:parameter/\${var.project}/\${var.environment}/*"]
}

${needsKey(config) && secrets}

statement {
  sid       = "DecryptOwnValues"
  actions   = ["kms:Decrypt"]
  resources = ${config.encryption.keys === "one" ? [keyArn(config, "parameters")] : uses.map((use) => keyArn(config, use))}

  ${viaServices(services)}
}
`;
}

/** What the provider reads to compare the stack with its Terraform; it changes nothing. */
export function planStatements(config: StackConfig) {
  return hcl`
${settingsReads(config)}

${apiReads(config)}

${keys(config)}

${zone(config)}

${config.storage.backupVault && backups}

${config.pipeline.kind === "github" && identityProvider}

${bucket}

${values(config)}
`;
}
