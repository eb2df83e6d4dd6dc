import { calledAliases } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { expr, hcl } from "@/lib/hcl";

const always = [
  expr`aws_api_gateway_resource.inference.id`,
  expr`aws_api_gateway_resource.inference.path_part`,
  expr`aws_api_gateway_method.inference.id`,
  expr`aws_api_gateway_method.inference.http_method`,
  expr`aws_api_gateway_method.inference.authorization`,
  expr`aws_api_gateway_method.inference.api_key_required`,
  expr`aws_api_gateway_integration.inference.id`,
  expr`aws_api_gateway_integration.inference.uri`,
  expr`aws_api_gateway_integration.inference.timeout_milliseconds`,
  expr`aws_api_gateway_model.request.schema`,
  expr`aws_api_gateway_request_validator.body.id`,
  // Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-disable-default-endpoint.html
  expr`aws_api_gateway_rest_api.inference.disable_execute_api_endpoint`,
];

const ofHealth = [
  expr`aws_api_gateway_method.health.id`,
  expr`aws_api_gateway_method.health.authorization`,
  expr`aws_api_gateway_method.health.api_key_required`,
  expr`aws_api_gateway_integration.health.id`,
  expr`aws_api_gateway_integration.health.uri`,
];

function whatShapes({ api }: StackConfig) {
  return [
    ...always,
    ...(api.health ? ofHealth : []),
    ...(api.endpoint === "private" ? [expr`aws_api_gateway_rest_api_policy.inference.policy`] : []),
  ];
}

/** What must be there before a deployment takes its snapshot. */
function integrations({ api }: StackConfig) {
  return [
    expr`aws_api_gateway_integration.inference`,
    ...(api.health ? [expr`aws_api_gateway_integration.health`] : []),
  ];
}

function deployment(config: StackConfig) {
  return hcl`
resource "aws_api_gateway_deployment" "inference" {
  rest_api_id = aws_api_gateway_rest_api.inference.id
  description = "Inference API of \${local.name}"

  # A stage serves a snapshot: whatever shapes the API must be listed here, or a change never reaches a caller.
  triggers = {
    redeployment = sha256(jsonencode(${whatShapes(config)}))
  }

  lifecycle {
    create_before_destroy = true
  }

  depends_on = ${integrations(config)}
}

# Scoped to one alias, one stage, one method and one path, which is what API Gateway states:
# https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html
resource "aws_lambda_permission" "stage" {
  for_each = ${calledAliases(config)}

  statement_id  = "AllowStage-\${each.key}"
  action        = "lambda:InvokeFunction"
  principal     = "apigateway.amazonaws.com"
  function_name = each.value.function_name
  qualifier     = each.value.name
  source_arn    = "\${aws_api_gateway_rest_api.inference.execution_arn}/\${each.key}/\${aws_api_gateway_method.inference.http_method}/\${var.api_path}"
}
`;
}

/** The snapshot that all stages serve, and each alias's permission for its stage. */
export const apiDeployment: Feature = {
  name: "apiDeployment",
  title: "API deployment",
  promises: ["R5"],
  options: ["api"],
  generate: (config) => [fragment("api.tf", deployment(config))],
};
