import { isEdge } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";
import { EDGE_REGION } from "@/lib/aws/edge-region";
import { hcl } from "@/lib/hcl";

type Backend = NonNullable<StackConfig["backend"]>;

/** The linter asks nothing about a Region that another provider of the stack works in. */
function isUsedRegion(config: StackConfig): boolean {
  return config.domain !== null && isEdge(config) && config.backend?.region === EDGE_REGION;
}

/** The Region of the state, which need not be the stack's. */
export function stateRegion(config: StackConfig) {
  return hcl`
locals {
  ${!isUsedRegion(config) && hcl`# stackwright:ignore region-not-typed The state lies in the Region of its bucket, as in the backend`}
  state_region = ${config.backend?.region ?? config.region}
}
`;
}

function key({ kmsKeyId }: Backend) {
  const [, account = "", name = ""] = /^arn:aws:kms:[^:]+:(\d+):(.+)$/.exec(kmsKeyId) ?? [];
  const alias = name.startsWith("alias/") ? name : "";
  // A policy takes keys by id only; an alias is told from others by a condition.
  const resource = alias === "" ? name : "key/*";
  return hcl`
statement {
  sid       = "UseStateKey"
  actions   = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"]
  resources = ["arn:\${local.partition}:kms:\${local.state_region}:${account}:${resource}"]

  condition {
    test     = "StringEquals"
    variable = "kms:ViaService"
    values   = ["s3.\${local.state_region}.amazonaws.com"]
  }

  ${
    alias !== "" &&
    hcl`
condition {
  test     = "ForAnyValue:StringEquals"
  variable = "kms:ResourceAliases"
  values   = [${alias}]
}
`
  }
}
`;
}

function table({ lockTable }: Backend) {
  return hcl`
statement {
  sid       = "LockInTable"
  actions   = ["dynamodb:DeleteItem", "dynamodb:DescribeTable", "dynamodb:GetItem", "dynamodb:PutItem"]
  resources = ["arn:\${local.partition}:dynamodb:\${local.state_region}:\${local.account_id}:table/${lockTable}"]
}
`;
}

/** Read the state and lock it, but not write it. Source: https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required */
export function stateStatements(backend: Backend) {
  return hcl`
statement {
  sid       = "FindState"
  actions   = ["s3:ListBucket"]
  resources = ["arn:\${local.partition}:s3:::${backend.bucket}"]

  # The second is where Terraform looks for workspaces.
  condition {
    test     = "StringEquals"
    variable = "s3:prefix"
    values   = [${backend.key}, "env:/"]
  }
}

statement {
  sid       = "ReadState"
  actions   = ["s3:GetObject"]
  resources = ["arn:\${local.partition}:s3:::${backend.bucket}/${backend.key}"]
}

statement {
  sid       = "LockState"
  actions   = ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"]
  resources = ["arn:\${local.partition}:s3:::${backend.bucket}/${backend.key}.tflock"]
}

${backend.kmsKeyId !== "" && key(backend)}

${backend.lockTable !== "" && table(backend)}
`;
}
