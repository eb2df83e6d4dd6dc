import { dedent } from "@/lib/text/dedent";
import type { Row } from "./mutants.examples";

const HTTP_API = dedent`
  resource "aws_apigatewayv2_api" "edge" {
    name          = "edge"
    protocol_type = "HTTP"
    tags          = local.tags
  }
`;

/** The failures of the seed, up to IAM. */
export const failures: readonly Row[] = [
  ["validity-syntax", "a file that breaks off", "scaling.tf", /[^}]*\}\s*$/, '\n  name = "x'],
  [
    "region-variable-declared-once",
    "the region declared again",
    "variables.tf",
    /^/,
    dedent`
      variable "aws_region" {
        type = string
      }

    `,
  ],
  [
    "region-not-typed",
    "a typed region",
    "network.tf",
    "com.amazonaws.${var.aws_region}.s3",
    "com.amazonaws.eu-west-1.s3",
  ],
  [
    "region-from-variable",
    "the region read back",
    "network.tf",
    /$/,
    dedent`

      data "aws_region" "current" {}
    `,
  ],
  [
    "variable-is-used",
    "a variable that nothing reads",
    "variables.tf",
    /$/,
    dedent`

      variable "cache_size" {
        type    = number
        default = 1
      }
    `,
  ],
  [
    "api-gateway-generations-not-mixed",
    "a route on the REST API",
    "api.tf",
    /$/,
    dedent`

      resource "aws_apigatewayv2_route" "r" {
        api_id    = aws_api_gateway_rest_api.inference.id
        route_key = "POST /x"
      }
    `,
  ],
  [
    "keys-and-plans-need-rest-api",
    "a plan on an HTTP API",
    "usage_plans.tf",
    /api_id = aws_api_gateway_rest_api.inference.id([\s\S]*)$/,
    `api_id = aws_apigatewayv2_api.edge.id$1\n${HTTP_API}`,
  ],
  [
    "function-has-reserved-concurrency",
    "no reserved concurrency",
    "functions.tf",
    /\n *reserved_concurrent_executions = .*/,
    "",
  ],
  [
    "no-secret-in-plain-text",
    "a token in the environment",
    "functions.tf",
    "LOG_LEVEL        = each.value.log_level",
    'API_TOKEN        = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"',
  ],
  [
    "waf-association-covers-every-stage",
    "one stage behind the firewall",
    "firewall.tf",
    dedent`
      for_each = aws_api_gateway_stage.model

        resource_arn = each.value.arn`,
    'resource_arn = aws_api_gateway_stage.model["v1"].arn',
  ],
  [
    "versions-not-typed",
    "a version in the dashboard",
    "observability.tf",
    'for version in keys(var.model_versions) : ["AWS/Lambda", "Errors", "FunctionName", local.function_names[version]]',
    '["AWS/Lambda", "Errors", "FunctionName", "fraud-detector-v1"]',
  ],
  [
    "no-placeholder-address",
    "a placeholder address",
    "alerts.tf",
    /(protocol *= "email"\n *endpoint *= )each.value/,
    '$1"alerts@example.com"',
  ],
  [
    "alias-points-to-published-version",
    "an alias on $LATEST",
    "functions.tf",
    "function_version = each.value.version",
    'function_version = "$$LATEST"',
  ],
  ["function-publishes-versions", "publish off", "functions.tf", /publish( *)= true/, "publish$1= false"],
  [
    "function-subnets-are-private",
    "a route to the internet",
    "network.tf",
    /(resource "aws_route_table" "private" \{\n *for_each = local.zones\n)/,
    dedent`
      $1
        route {
          cidr_block = "0.0.0.0/0"
          gateway_id = aws_internet_gateway.out.id
        }
    `,
  ],
  ["vpc-endpoints-present", "no endpoint for what the role calls", "network.tf", /\n *"ssm",/, ""],
  [
    "iam-action-not-wildcard",
    "a whole service",
    "access.tf",
    'actions   = ["ssm:GetParameter"]',
    'actions   = ["ssm:*"]',
  ],
  [
    "iam-resource-not-wildcard",
    "every log group",
    "access.tf",
    'resources = [for group in aws_cloudwatch_log_group.functions : "${group.arn}:*"]',
    'resources = ["arn:aws:logs:*:*:*"]',
  ],
];
