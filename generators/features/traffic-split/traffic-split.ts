import { ROUTER_SECONDS, SPLIT_STAGE, splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { logGroup } from "@/generators/parts/log-group";
import { keyArn } from "@/generators/parts/stack-key";
import { groupVariable } from "@/generators/parts/variables/group-variable";
import { expr, hcl } from "@/lib/hcl";
import { ROUTER_MEMORY_MB } from "./router-memory";
import { splitChecks } from "./split-checks";
import { routerStanding, splitCost } from "./split-cost";
import { splitPicture } from "./split-picture";
import { splitReadme } from "./split-readme";
import { splitRole } from "./split-role";

const names = hcl`
locals {
  split_function = "\${local.name}-${SPLIT_STAGE}"

  # What each stage calls: the function of its version, and that of the split.
  stage_functions = merge(local.function_names, { ${SPLIT_STAGE} = local.split_function })
  called_aliases  = merge(aws_lambda_alias.live, { ${SPLIT_STAGE} = aws_lambda_alias.split })
  called_capacity = merge(var.model_versions, { ${SPLIT_STAGE} = var.traffic_split })

  # Versions that get calls of the split; the first of them lends the router its image.
  sharing_versions = { for version, model in var.model_versions : version => model if model.split_percent > 0 }
  router_version   = keys(local.sharing_versions)[0]
}
`;

function router(config: StackConfig) {
  return hcl`
${logGroup(config, { name: "split", groupName: expr`"/aws/lambda/\${local.split_function}"` })}

# In front of the versions' aliases: takes a call of stage ${SPLIT_STAGE}, chooses a version, waits for its answer.
resource "aws_lambda_function" "split" {
  #checkov:skip=CKV_AWS_116:Invoked synchronously by API Gateway; errors return to the caller and raise alarms
  #checkov:skip=CKV_AWS_117:Reaches nothing in the network, and calls Lambda alone
  #checkov:skip=CKV_AWS_272:Code signing does not exist for container images; the repository is immutable and scanned
  function_name = local.split_function
  description   = "Splits calls over the model versions of \${var.project}"
  role          = aws_iam_role.split.arn
  package_type  = "Image"
  image_uri     = local.image_uris[local.router_version]
  architectures = [var.model_versions[local.router_version].architecture]
  memory_size   = ${ROUTER_MEMORY_MB}
  kms_key_arn   = ${keyArn(config, "functions")}

  # The slowest version's, and a moment to answer in its place.
  timeout = max(values(var.model_versions)[*].timeout_seconds...) + ${ROUTER_SECONDS}

  publish                        = true
  reserved_concurrent_executions = var.traffic_split.reserved_concurrency

  image_config {
    command = ["router.handler"]
  }

  environment {
    variables = {
      HEADER       = var.traffic_split.header
      STICK_TO     = var.traffic_split.stick_to
      WAIT_SECONDS = max(values(var.model_versions)[*].timeout_seconds...) + ${ROUTER_SECONDS / 2}

      # Another share is another published version of the router, and the way back to it.
      SPLIT = jsonencode({
        for version, model in local.sharing_versions :
        version => { alias = aws_lambda_alias.live[version].arn, percent = model.split_percent }
      })
    }
  }

  logging_config {
    log_format            = "JSON"
    log_group             = aws_cloudwatch_log_group.split.name
    application_log_level = "INFO"
    system_log_level      = "INFO"
  }

  tracing_config {
    mode = "Active"
  }

  tags = merge(local.tags, { Name = local.split_function })

  depends_on = [aws_ecr_repository_policy.models, aws_iam_role_policy.split]
}

resource "aws_lambda_alias" "split" {
  name             = local.alias_name
  description      = "Version of \${local.split_function} that stage ${SPLIT_STAGE} serves"
  function_name    = aws_lambda_function.split.function_name
  function_version = aws_lambda_function.split.version

  # While an alias with provisioned concurrency moves to a new version, Lambda splits its calls by itself.
  lifecycle {
    ignore_changes = [routing_config]
  }
}

resource "aws_lambda_provisioned_concurrency_config" "split" {
  count = var.traffic_split.provisioned_concurrency > 0 ? 1 : 0

  function_name                     = aws_lambda_function.split.function_name
  qualifier                         = aws_lambda_alias.split.name
  provisioned_concurrent_executions = var.traffic_split.provisioned_concurrency
}
`;
}

const output = hcl`
output "router_function_name" {
  description = "Function that splits calls over the model versions."
  value       = aws_lambda_function.split.function_name
}
`;

const splitVariable = groupVariable({
  name: "traffic_split",
  path: "api.split",
  fields: ["stickTo", "header", "provisionedConcurrency", "reservedConcurrency"],
  description:
    "How stage split knows its callers, and what its router may use. The versions' shares are their split_percent.",
  when: splitsTraffic,
  rules: [
    {
      condition: expr`var.traffic_split.provisioned_concurrency <= var.traffic_split.reserved_concurrency`,
      message: "provisioned_concurrency must not exceed reserved_concurrency.",
    },
  ],
});

/** A stage that splits its calls over the versions, by share or by caller; nothing when it was not asked for. */
export const trafficSplit: Feature = {
  name: "trafficSplit",
  title: "Traffic split",
  promises: ["R5", "R1"],
  files: [{ path: "split.tf", purpose: "Router that splits calls over the versions", when: splitsTraffic }],
  options: ["access", "environment", "api", "encryption", "observability", "protection"],
  variables: [splitVariable],
  generate: (config) =>
    splitsTraffic(config)
      ? [
          fragment("split.tf", names),
          fragment("split.tf", router(config)),
          fragment("split.tf", splitRole(config)),
          fragment("outputs.tf", output),
        ]
      : [],
  cost: splitCost,
  standing: routerStanding,
  picture: splitPicture,
  readme: splitReadme,
  checks: splitChecks,
};
