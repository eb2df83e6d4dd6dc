import { identification } from "@/generators/config/facts/authorization";
import { ownRetentions } from "@/generators/config/facts/own-retentions";
import { splitsTraffic, stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { skipOfKnownBadInputs } from "@/generators/parts/known-bad-inputs";
import { logGroup } from "@/generators/parts/log-group";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { nodeOf, pairs } from "@/generators/parts/picture/stack-graph";
import { expr, hcl } from "@/lib/hcl";
import { accessLog } from "./access-log";
import { stageChecks } from "./stage-checks";
import { cacheStanding, stageCost } from "./stage-cost";

/** API Gateway writes logs only when the account has a role for it; one setting per account and Region. */
const account = hcl`
# One setting per account and Region. Where another stack owns it, take this resource out of one of the two.
resource "aws_api_gateway_account" "logging" {
  cloudwatch_role_arn = aws_iam_role.api_logging.arn

  depends_on = [aws_iam_role_policy.api_logging]
}
`;

function logGroups(config: StackConfig) {
  return hcl`
${logGroup(config, {
  name: "api_access",
  forEach: stageMap(config),
  groupName: expr`"/aws/apigateway/\${local.name}/\${each.key}"`,
  own: ownRetentions(config).access,
})}

# API Gateway would make this group itself at the first request, unencrypted and kept for ever.
${logGroup(config, {
  name: "api_execution",
  forEach: stageMap(config),
  groupName: expr`"API-Gateway-Execution-Logs_\${aws_api_gateway_rest_api.inference.id}/\${each.key}"`,
})}
`;
}

function stageDependencies({ api }: StackConfig) {
  return api.manageAccountLogging
    ? expr`[aws_api_gateway_account.logging, aws_cloudwatch_log_group.api_execution]`
    : expr`[aws_cloudwatch_log_group.api_execution]`;
}

/** The cache is the stage's; which method uses it stands with the method. */
function hasCache({ api }: StackConfig): boolean {
  return (api.health?.cacheGb ?? 0) > 0;
}

function cacheCluster(config: StackConfig) {
  return hasCache(config)
    ? hcl`
cache_cluster_enabled = true
cache_cluster_size    = ${String(config.api.health?.cacheGb)}
`
    : hcl`cache_cluster_enabled = false`;
}

function stages(config: StackConfig) {
  const splits = splitsTraffic(config);
  return hcl`
${!config.api.manageAccountLogging && hcl`# stackwright:ignore api-gateway-account-role Another stack owns this setting of the account`}
resource "aws_api_gateway_stage" "model" {
  ${!hasCache(config) && hcl`#checkov:skip=CKV_AWS_120:An inference result must never come from a cache`}
  #checkov:skip=CKV2_AWS_4:aws_api_gateway_method_settings.model sets the level of every stage; the check does not follow for_each from stage to settings
  #checkov:skip=CKV2_AWS_29:aws_wafv2_web_acl_association.stage covers every stage; the check does not follow for_each from stage to association
  ${skipOfKnownBadInputs("CKV2_AWS_77", config)}
  #checkov:skip=CKV2_AWS_51:Callers are identified by ${identification(config)}${config.domain?.mutualTls ? " and by the domain's mutual TLS" : ", not by client certificate"}
  for_each = ${stageMap(config)}

  rest_api_id           = aws_api_gateway_rest_api.inference.id
  deployment_id         = aws_api_gateway_deployment.inference.id
  stage_name            = each.key
  description           = ${splits ? expr`each.key == "split" ? "Splits calls over the versions" : "Serves model \${each.key}"` : expr`"Serves model \${each.key}"`}
  ${cacheCluster(config)}
  xray_tracing_enabled  = true

  # By name: the lifecycle below holds for whatever a stage refers to, too, and a function cannot exist twice.
  variables = {
    functionName  = ${splits ? expr`each.value` : expr`local.function_names[each.key]`}
    functionAlias = local.alias_name
  }

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.api_access[each.key].arn
    format          = jsonencode(${accessLog(config)})
  }

  tags = ${splits ? expr`merge(local.tags, { Name = "\${local.name}-\${each.key}" }, each.key == "split" ? {} : { ModelVersion = each.key })` : expr`merge(local.tags, { Name = "\${local.name}-\${each.key}", ModelVersion = each.key })`}

  # Usage plans must let go of a stage before it is deleted: this puts the deletion after their change.
  lifecycle {
    create_before_destroy = true
  }

  depends_on = ${stageDependencies(config)}
}

resource "aws_api_gateway_method_settings" "model" {
  #checkov:skip=CKV_AWS_225:An inference result must never come from a cache
  for_each = aws_api_gateway_stage.model

  rest_api_id = aws_api_gateway_rest_api.inference.id
  stage_name  = each.value.stage_name
  method_path = "*/*"

  settings {
    metrics_enabled        = true
    logging_level          = "INFO"
    caching_enabled        = false
    throttling_rate_limit  = var.stage_throttle.rate_limit
    throttling_burst_limit = var.stage_throttle.burst_limit

    # Full request bodies would put payment data into the logs.
    data_trace_enabled = false
  }
}
`;
}

const stagePicture: PicturePart = {
  layer: "stage",
  draw: ({ api }, find) => {
    const made = find("aws_api_gateway_stage").map((one) =>
      nodeOf(one, "edge", `Stage ${one.key}`, `/${one.key}/${api.path}`),
    );
    return { nodes: made, edges: pairs(made, find("aws_lambda_alias"), "invokes") };
  },
};

/** One stage per version, with its logs and settings. */
export const apiStages: Feature = {
  name: "apiStages",
  title: "API stages",
  promises: ["R5"],
  options: ["environment", "api", "domain", "firewall", "network", "encryption", "observability", "protection"],
  generate: (config) => [
    ...(config.api.manageAccountLogging ? [fragment("api.tf", account)] : []),
    fragment("api.tf", stages(config)),
    fragment("observability.tf", logGroups(config)),
  ],
  cost: stageCost,
  standing: cacheStanding,
  picture: stagePicture,
  checks: stageChecks,
};
