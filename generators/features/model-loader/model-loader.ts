import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { outlivedBy } from "@/generators/parts/network-permission";
import { nfsToStorage } from "@/generators/parts/nfs-to-storage";
import { keyArn } from "@/generators/parts/stack-key";
import { subnetsOf, vpcOf } from "@/generators/parts/stack-network";
import { type Body, expr, hcl } from "@/lib/hcl";
import { loaderChecks } from "./loader-checks";
import { loaderPicture } from "./loader-picture";
import { loaderRole } from "./loader-role";

function network(config: StackConfig) {
  return hcl`
resource "aws_security_group" "loader" {
  name        = "\${local.name}-loader"
  description = "Loaders of model files"
  vpc_id      = ${vpcOf(config)}.id

  tags = merge(local.tags, { Name = "\${local.name}-loader" })

  ${outlivedBy("loader")}
}

# The only way out: a rule of its own, because the group it leads to names this one.
${nfsToStorage("loader")}
`;
}

/** A version's name cannot begin with a hyphen, so no version has a loader's name. */
function loaders(config: StackConfig): Body {
  return hcl`
${logGroup(config, { name: "loader", groupName: expr`"/aws/lambda/\${local.name}--loader"` })}

# The image of its version, so that a model is in place only when the code that will serve it can read it.
# stackwright:ignore function-has-reserved-concurrency Called by hand, one part after the other; versions need the quota
# stackwright:ignore function-is-traced Nobody waits for it, and its log tells how long each part took
resource "aws_lambda_function" "loader" {
  #checkov:skip=CKV_AWS_50:Nobody waits for it, and its log tells how long each part took
  #checkov:skip=CKV_AWS_115:Called by hand, one part after the other; a reservation would take from the versions
  #checkov:skip=CKV_AWS_116:Invoked synchronously by whoever loads a model; errors return to the caller
  #checkov:skip=CKV_AWS_272:Code signing does not exist for container images; the repository is immutable and scanned
  for_each = var.model_versions

  function_name = "\${local.name}--\${each.key}"
  description   = "Writes model files of \${each.key} of \${var.project}"
  role          = aws_iam_role.loader.arn
  package_type  = "Image"
  image_uri     = local.image_uris[each.key]
  architectures = [each.value.architecture]
  memory_size   = each.value.memory_mb
  timeout       = 900
  kms_key_arn   = ${keyArn(config, "functions")}

  image_config {
    command = ["loader.handler"]
  }

  environment {
    variables = {
      MODEL_FOLDER  = local.model_folders[each.key]
      MODEL_VERSION = each.key
    }
  }

  file_system_config {
    arn              = aws_efs_access_point.loader[each.key].arn
    local_mount_path = local.mount_path
  }

  logging_config {
    log_format = "JSON"
    log_group  = aws_cloudwatch_log_group.loader.name
  }

  vpc_config {
    subnet_ids         = [for subnet in ${subnetsOf(config)} : subnet.id]
    security_group_ids = [aws_security_group.loader.id]
  }

  tags = merge(local.tags, { Name = "\${local.name}--\${each.key}", ModelVersion = each.key })

  # As with the functions that serve: creation fails while one of these is missing.
  depends_on = [
    aws_ecr_repository_policy.models,
    aws_efs_file_system_policy.models,
    aws_efs_mount_target.models,
    aws_iam_role_policy.loader,
    aws_iam_role_policy_attachment.loader_network,
    aws_security_group_rule.loader_storage,
  ]
}
`;
}

/** Writes model files, so that what serves need not be able to. */
export const modelLoader: Feature = {
  name: "modelLoader",
  title: "Model loaders",
  promises: ["R4", "R11"],
  files: [{ path: "loader.tf", purpose: "What writes model files: a function per version, their role and network" }],
  options: ["access", "environment", "network", "encryption", "observability", "protection"],
  generate: (config) => [
    fragment("loader.tf", loaders(config)),
    fragment("loader.tf", loaderRole(config)),
    fragment("loader.tf", network(config)),
  ],
  picture: loaderPicture,
  checks: loaderChecks,
};
