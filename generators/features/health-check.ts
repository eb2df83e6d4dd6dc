import { needsKey, needsSignature } from "@/generators/config/facts/authorization";
import { calledAliases } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { groupVariable } from "@/generators/parts/variables/group-variable";
import { hcl } from "@/lib/hcl";

type Health = NonNullable<StackConfig["api"]["health"]>;

function method(config: StackConfig) {
  return hcl`
# GET on the same path says whether a version answers; it reads no body and scores nothing.
resource "aws_api_gateway_method" "health" {
  rest_api_id          = aws_api_gateway_rest_api.inference.id
  resource_id          = aws_api_gateway_resource.inference.id
  http_method          = "GET"
  authorization        = ${needsSignature(config) ? "AWS_IAM" : "NONE"}
  api_key_required     = ${needsKey(config)}
  request_validator_id = aws_api_gateway_request_validator.body.id
}

resource "aws_api_gateway_integration" "health" {
  rest_api_id             = aws_api_gateway_rest_api.inference.id
  resource_id             = aws_api_gateway_resource.inference.id
  http_method             = aws_api_gateway_method.health.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"
  uri                     = aws_api_gateway_integration.inference.uri
  timeout_milliseconds    = aws_api_gateway_integration.inference.timeout_milliseconds
}

resource "aws_lambda_permission" "health" {
  for_each = ${calledAliases(config)}

  statement_id  = "AllowHealth-\${each.key}"
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  function_name = each.value.function_name
  qualifier     = each.value.name
  source_arn    = "\${aws_api_gateway_rest_api.inference.execution_arn}/\${each.key}/\${aws_api_gateway_method.health.http_method}/\${var.api_path}"
}
`;
}

function cache({ cacheGb, cacheSeconds }: Health) {
  return cacheGb > 0
    ? hcl`
caching_enabled      = true
cache_ttl_in_seconds = ${cacheSeconds}
cache_data_encrypted = true

# Nobody empties the cache without a permission of execute-api:InvalidateCache.
require_authorization_for_cache_control    = true
unauthorized_cache_control_header_strategy = "SUCCEED_WITH_RESPONSE_HEADER"
`
    : hcl`caching_enabled = false`;
}

function settings(health: Health) {
  return hcl`
resource "aws_api_gateway_method_settings" "health" {
  ${health.cacheGb === 0 && hcl`#checkov:skip=CKV_AWS_225:A health check tells the state of this moment`}
  for_each = aws_api_gateway_stage.model

  rest_api_id = aws_api_gateway_rest_api.inference.id
  stage_name  = each.value.stage_name
  method_path = "\${aws_api_gateway_resource.inference.path_part}/\${aws_api_gateway_method.health.http_method}"

  settings {
    metrics_enabled        = true
    logging_level          = "INFO"
    data_trace_enabled     = false
    throttling_rate_limit  = var.health_throttle.rate_limit
    throttling_burst_limit = var.health_throttle.burst_limit

    ${cache(health)}
  }

  # One change of a stage at a time.
  depends_on = [aws_api_gateway_method_settings.model]
}
`;
}

const variables = [
  groupVariable({
    name: "health_throttle",
    path: "api.health",
    fields: ["rateLimit", "burstLimit"],
    description: "GET requests per second, and at once, that each stage lets through over all callers.",
    when: ({ api }) => api.health !== null,
  }),
];

/** GET beside POST: its method, permission, throttle and cache; nothing when it was not asked for. */
export const healthCheck: Feature = {
  name: "healthCheck",
  title: "Health check",
  promises: ["R5"],
  options: ["api"],
  variables,
  generate: (config) => {
    const { health } = config.api;
    if (!health) return [];
    return [fragment("api.tf", method(config)), fragment("api.tf", settings(health))];
  },
};
