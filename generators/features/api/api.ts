import { needsKey, needsSignature } from "@/generators/config/facts/authorization";
import { ROUTER_SECONDS, splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { skipOfKnownBadInputs } from "@/generators/parts/known-bad-inputs";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { groupVariable } from "@/generators/parts/variables/group-variable";
import { hcl, type Liftable } from "@/lib/hcl";
import { apiCost } from "./api-cost";

/** Without a schema of the user's own, any JSON object is let through. */
function requestSchema({ api }: StackConfig) {
  return api.requestSchema === ""
    ? {
        $schema: "http://json-schema.org/draft-04/schema#",
        title: "InferenceRequest",
        type: "object",
        minProperties: 1,
      }
    : // Safe: the schema of the field lets only JSON objects through, and JSON is a Liftable.
      (JSON.parse(api.requestSchema) as Liftable);
}

/** Edge and private endpoints are no other API: WAF, stages and keys work alike. Source: https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html */
const endpointTypes = { regional: "REGIONAL", edge: "EDGE", private: "PRIVATE" } as const;

function methodAccess(config: StackConfig) {
  return hcl`
authorization        = ${needsSignature(config) ? "AWS_IAM" : "NONE"}
api_key_required     = ${needsKey(config)}
`;
}

function restApi(config: StackConfig) {
  return hcl`
resource "aws_api_gateway_rest_api" "inference" {
  ${skipOfKnownBadInputs("CKV2_AWS_77", config)}
  name                         = "\${local.name}-inference"
  description                  = "Inference of \${var.project}, one stage per model version"
  api_key_source               = "HEADER"
  disable_execute_api_endpoint = ${config.api.disableDefaultEndpoint}

  endpoint_configuration {
    types = [${endpointTypes[config.api.endpoint]}]
    ${config.api.endpoint === "private" && hcl`vpc_endpoint_ids = [aws_vpc_endpoint.api.id]`}
  }

  tags = merge(local.tags, { Name = "\${local.name}-inference" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_api_gateway_resource" "inference" {
  rest_api_id = aws_api_gateway_rest_api.inference.id
  parent_id   = aws_api_gateway_rest_api.inference.root_resource_id
  path_part   = var.api_path
}

resource "aws_api_gateway_model" "request" {
  rest_api_id  = aws_api_gateway_rest_api.inference.id
  name         = "InferenceRequest"
  description  = "Shape of a request body"
  content_type = "application/json"
  schema       = jsonencode(${requestSchema(config)})
}

resource "aws_api_gateway_request_validator" "body" {
  rest_api_id                 = aws_api_gateway_rest_api.inference.id
  name                        = "body-and-parameters"
  validate_request_body       = true
  validate_request_parameters = true
}

resource "aws_api_gateway_method" "inference" {
  rest_api_id          = aws_api_gateway_rest_api.inference.id
  resource_id          = aws_api_gateway_resource.inference.id
  http_method          = "POST"
  ${methodAccess(config)}
  request_validator_id = aws_api_gateway_request_validator.body.id

  request_models = {
    "application/json" = aws_api_gateway_model.request.name
  }
}

resource "aws_api_gateway_integration" "inference" {
  rest_api_id             = aws_api_gateway_rest_api.inference.id
  resource_id             = aws_api_gateway_resource.inference.id
  http_method             = aws_api_gateway_method.inference.http_method
  type                    = "AWS_PROXY"
  integration_http_method = "POST"

  # One deployment serves all stages; each stage's variables name its own version's alias.
  uri = join("", [
    "arn:\${local.partition}:apigateway:\${var.aws_region}:lambda:path/2015-03-31/functions/",
    "arn:\${local.partition}:lambda:\${var.aws_region}:\${local.account_id}:function:",
    "$\${stageVariables.functionName}:$\${stageVariables.functionAlias}/invocations",
  ])

  ${patience(config)}
}
`;
}

/** How long the gateway waits: for the slowest version, or for the router that waits for it. */
function patience(config: StackConfig) {
  return splitsTraffic(config)
    ? hcl`
# As long as the router, not by reference: what a deployment rests on is created before it is destroyed, and a function cannot exist twice.
timeout_milliseconds = min(29000, (max(values(var.model_versions)[*].timeout_seconds...) + ${ROUTER_SECONDS}) * 1000)
`
    : hcl`
# The slowest version's timeout, and never more than a proxy integration may take.
timeout_milliseconds = min(29000, max(values(var.model_versions)[*].timeout_seconds...) * 1000)
`;
}

const apiPicture: PicturePart = {
  layer: "api",
  draw: ({ api }, find) => {
    const apis = find("aws_api_gateway_rest_api").map((made) => ({
      ...nodeOf(made, "edge", "REST API", `POST /${api.path}`),
      billed: ["aws_api_gateway_stage.model", "aws_api_gateway_method_settings.model"],
    }));
    return { nodes: apis, edges: between(apis, find("aws_api_gateway_stage"), "routes to") };
  },
};

const variables = [
  fieldVariable({
    name: "api_path",
    refused: "a/b",
    path: "api.path",
    description: "Last part of the URL: https://<host>/<version>/<api_path>.",
  }),
  groupVariable({
    name: "stage_throttle",
    path: "api",
    fields: ["rateLimit", "burstLimit"],
    description: "Requests per second, and at once, that each stage lets through over all callers.",
  }),
];

/** The REST API: resource, methods, validation, integration. */
export const api: Feature = {
  name: "api",
  title: "REST API",
  promises: ["R5"],
  files: [{ path: "api.tf", purpose: "REST API, its deployment and a stage per version" }],
  options: ["api", "firewall"],
  variables,
  generate: (config) => [fragment("api.tf", restApi(config))],
  cost: apiCost,
  picture: apiPicture,
};
