/** A block of a bundle as a scanner looks at it, beside everything else that it may look for. */
export interface ScannedBlock {
  readonly type: string;
  readonly text: string;
  /** All Terraform of the bundle. */
  readonly all: string;
}

interface Control {
  /** Id of the open-source scanner. Source: https://www.checkov.io/5.Policy%20Index/terraform.html */
  readonly check: string;
  readonly type: string;
  readonly holds: (block: ScannedBlock) => boolean;
}

function never() {
  return false;
}

function blocksKnownBadInputs({ all }: ScannedBlock): boolean {
  return /name\s+= "AWSManagedRulesKnownBadInputsRuleSet"\n\s+priority = \d+\n\n\s+override_action \{\n\s+none/.test(
    all,
  );
}

function days({ text, all }: ScannedBlock): number {
  const variable = /retention_in_days = var\.(\w+)/.exec(text)?.[1];
  return Number(new RegExp(`^${variable}\\s+= (\\d+)$`, "m").exec(all)?.[1]);
}

/** Controls that some configuration does not keep, or that the scanner does not see kept. */
export const controls: readonly Control[] = [
  // What hangs together through a chain of for_each is no connection to the scanner.
  { check: "CKV2_AWS_4", type: "aws_api_gateway_stage", holds: never },
  { check: "CKV2_AWS_29", type: "aws_api_gateway_stage", holds: never },
  { check: "CKV2_AWS_19", type: "aws_eip", holds: never },
  { check: "CKV2_AWS_51", type: "aws_api_gateway_stage", holds: never },
  {
    check: "CKV_AWS_120",
    type: "aws_api_gateway_stage",
    holds: ({ text }) => /cache_cluster_enabled = true/.test(text),
  },
  {
    check: "CKV_AWS_225",
    type: "aws_api_gateway_method_settings",
    holds: ({ text }) => /caching_enabled\s+= true/.test(text),
  },
  { check: "CKV2_AWS_77", type: "aws_api_gateway_stage", holds: blocksKnownBadInputs },
  { check: "CKV2_AWS_77", type: "aws_api_gateway_rest_api", holds: blocksKnownBadInputs },
  { check: "CKV_AWS_192", type: "aws_wafv2_web_acl", holds: blocksKnownBadInputs },
  { check: "CKV2_AWS_11", type: "aws_vpc", holds: ({ all }) => all.includes('resource "aws_flow_log"') },
  {
    check: "CKV_AWS_50",
    type: "aws_lambda_function",
    holds: ({ text }) => /mode = "(?:Active|PassThrough)"/.test(text),
  },
  { check: "CKV_AWS_115", type: "aws_lambda_function", holds: ({ text }) => text.includes("reserved_concurrent_") },
  { check: "CKV_AWS_116", type: "aws_lambda_function", holds: never },
  { check: "CKV_AWS_117", type: "aws_lambda_function", holds: ({ text }) => text.includes("vpc_config {") },
  { check: "CKV_AWS_272", type: "aws_lambda_function", holds: never },
  { check: "CKV2_AWS_57", type: "aws_secretsmanager_secret", holds: never },
  { check: "CKV_AWS_18", type: "aws_s3_bucket", holds: never },
  { check: "CKV_AWS_144", type: "aws_s3_bucket", holds: never },
  { check: "CKV2_AWS_62", type: "aws_s3_bucket", holds: never },
  { check: "CKV2_AWS_38", type: "aws_route53_zone", holds: never },
  { check: "CKV2_AWS_39", type: "aws_route53_zone", holds: never },
  {
    check: "CKV_AWS_316",
    type: "aws_codebuild_project",
    holds: ({ text }) => !/privileged_mode\s+= true/.test(text),
  },
  { check: "CKV_AWS_338", type: "aws_cloudwatch_log_group", holds: (block) => days(block) >= 365 },
  { check: "CKV_AWS_356", type: "aws_iam_policy_document", holds: ({ text }) => !/resources\s+= \["\*"\]/.test(text) },
  {
    check: "CKV_AWS_111",
    type: "aws_iam_policy_document",
    holds: ({ text }) => !/xray:Put\w+"\]\n\s+resources = \["\*"\]/.test(text),
  },
];
