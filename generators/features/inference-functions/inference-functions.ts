import { showsOwnFolder } from "@/generators/config/facts/model-folders";
import { makesEndpoints } from "@/generators/config/facts/network";
import { hasCanaries, hasColdVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { keyArn } from "@/generators/parts/stack-key";
import { subnetsOf } from "@/generators/parts/stack-network";
import { type Expression, expr, hcl } from "@/lib/hcl";
import { functionChecks } from "./function-checks";
import { functionCost, warmStanding } from "./function-cost";
import { functionPicture } from "./function-picture";
import { imageUris } from "./image-uris";

/** Not where a version is cold: there a canary may end with the next apply, and what is ignored would keep its weights. */
const leaveWeights = hcl`
# While an alias with provisioned concurrency moves to a new version, Lambda splits its calls by itself.
lifecycle {
  ignore_changes = [routing_config]
}
`;

function alias(config: StackConfig) {
  return hcl`
resource "aws_lambda_alias" "live" {
  for_each = aws_lambda_function.model

  name             = local.alias_name
  description      = "Version of \${each.value.function_name} that stage \${each.key} serves"
  function_name    = each.value.function_name
  function_version = each.value.version

  ${!hasColdVersions(config) && leaveWeights}
}
`;
}

/** Source: https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html */
const splitAlias = hcl`
locals {
  # Versions whose newest published version gets a share of the calls, and the stable one the rest.
  canaries = { for version, model in var.model_versions : version => model.canary if model.canary != null }
}

resource "aws_lambda_alias" "live" {
  for_each = aws_lambda_function.model

  name             = local.alias_name
  description      = "Versions of \${each.value.function_name} that stage \${each.key} serves"
  function_name    = each.value.function_name
  function_version = contains(keys(local.canaries), each.key) ? local.canaries[each.key].stable_version : each.value.version

  # Nothing to split until there is a version beside the stable one.
  dynamic "routing_config" {
    for_each = { for version, canary in local.canaries : version => canary if version == each.key && canary.stable_version != each.value.version }

    content {
      additional_version_weights = { (each.value.version) = routing_config.value.percent / 100 }
    }
  }

  lifecycle {
    # Lambda counts versions from 1: on an empty account there is no other.
    precondition {
      condition     = try(tonumber(local.canaries[each.key].stable_version) <= tonumber(each.value.version), true)
      error_message = "stable_version of \${each.key} was never published: the newest is \${each.value.version}. In a new account begin with 1."
    }
  }
}
`;

/** Each is a fixed reference, as Terraform asks of depends_on. */
function needed(config: StackConfig): Expression {
  return expr`${[
    expr`aws_ecr_repository_policy.models`,
    expr`aws_efs_file_system_policy.models`,
    expr`aws_efs_mount_target.models`,
    expr`aws_iam_role_policy.functions`,
    expr`aws_iam_role_policy_attachment.functions_network`,
    expr`aws_security_group_rule.functions_storage`,
    ...(makesEndpoints(config)
      ? [expr`aws_security_group_rule.functions_endpoints`, expr`aws_vpc_endpoint.interface`]
      : []),
  ]}`;
}

function functions(config: StackConfig) {
  const folder = showsOwnFolder(config) ? expr`local.mount_path` : expr`"\${local.mount_path}/\${version}"`;
  return hcl`
locals {
  mount_path = ${config.storage.mountPath}

  # One place for the names, because log groups, policies and stages need them before the functions exist.
  alias_name     = "live"
  function_names = { for version in keys(var.model_versions) : version => "\${local.name}-\${version}" }

  # A folder's name is the digest of its file, so a published version keeps the model that it was published with.
  model_folders = { for version in keys(var.model_versions) : version => ${folder} }
  model_paths = {
    for version, model in var.model_versions :
    version => join("/", compact([local.model_folders[version], model.model_sha256]))
  }

  ${imageUris(config)}
}

# Created before the function: Lambda would otherwise make its own group, unencrypted and without retention.
${logGroup(config, { name: "functions", forEach: expr`local.function_names`, groupName: expr`"/aws/lambda/\${each.value}"` })}

resource "aws_lambda_function" "model" {
  #checkov:skip=CKV_AWS_116:Invoked synchronously by API Gateway; errors return to the caller and raise alarms
  #checkov:skip=CKV_AWS_272:Code signing does not exist for container images; the repository is immutable and scanned
  for_each = var.model_versions

  function_name = local.function_names[each.key]
  description   = "Inference with model \${each.key} of \${var.project}"
  role          = aws_iam_role.functions.arn
  package_type  = "Image"
  image_uri     = local.image_uris[each.key]
  architectures = [each.value.architecture]
  memory_size   = each.value.memory_mb
  timeout       = each.value.timeout_seconds
  kms_key_arn   = ${keyArn(config, "functions")}

  # The alias needs a published version; $LATEST can have no provisioned concurrency.
  publish                        = true
  reserved_concurrent_executions = each.value.reserved_concurrency

  environment {
    variables = merge(each.value.environment, {
      CONFIG_PARAMETER = aws_ssm_parameter.model_config[each.key].name
      LOG_LEVEL        = each.value.log_level
      MODEL_PATH       = local.model_paths[each.key]
      MODEL_VERSION    = each.key
    })
  }

  ephemeral_storage {
    size = each.value.ephemeral_storage_mb
  }

  file_system_config {
    arn              = aws_efs_access_point.models[each.key].arn
    local_mount_path = local.mount_path
  }

  logging_config {
    log_format            = "JSON"
    log_group             = aws_cloudwatch_log_group.functions[each.key].name
    application_log_level = each.value.log_level
    system_log_level      = "INFO"
  }

  tracing_config {
    mode = "Active"
  }

  vpc_config {
    subnet_ids         = [for subnet in ${subnetsOf(config)} : subnet.id]
    security_group_ids = [aws_security_group.functions.id]
  }

  tags = merge(local.tags, { Name = local.function_names[each.key], ModelVersion = each.key })

  # Creation fails while a mount target is missing, the image cannot be pulled or the role may not make interfaces;
  # what is kept warm starts at once, and finds neither model nor settings while the way to them is closed.
  depends_on = ${needed(config)}
}

${hasCanaries(config) ? splitAlias : alias(config)}
`;
}

/** One function, log group and alias per version. */
export const inferenceFunctions: Feature = {
  name: "inferenceFunctions",
  title: "Inference functions",
  promises: ["R1", "R2"],
  files: [{ path: "functions.tf", purpose: "One function and alias per version" }],
  options: ["environment", "models", "network", "storage", "encryption", "observability", "pipeline", "protection"],
  generate: (config) => [fragment("functions.tf", functions(config))],
  cost: functionCost,
  standing: warmStanding,
  picture: functionPicture,
  checks: functionChecks,
};
