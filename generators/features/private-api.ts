import { needsSignature } from "@/generators/config/facts/authorization";
import { makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";
import { rangesOfNetwork, subnetsOf, vpcOf } from "@/generators/parts/stack-network";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import type { Validation } from "@/generators/parts/variables/stack-variable";
import { expr, hcl } from "@/lib/hcl";

function callers(config: StackConfig) {
  if (config.api.callerCidrs.length > 0) return expr`var.api_caller_cidrs`;
  return makesNetwork(config) ? expr`[aws_vpc.stack.cidr_block]` : rangesOfNetwork;
}

function door(config: StackConfig) {
  return hcl`
# The door of the private API: callers come from the VPC and from networks that are connected to it.
resource "aws_security_group" "api" {
  name        = "\${local.name}-api"
  description = "Private endpoint of the API"
  vpc_id      = ${vpcOf(config)}.id

  ingress {
    description = "HTTPS from the networks of the callers"
    cidr_blocks = ${callers(config)}
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
  }

  tags = merge(local.tags, { Name = "\${local.name}-api" })
}

# Its private name answers for every API of execute-api inside this VPC, public ones included.
resource "aws_vpc_endpoint" "api" {
  vpc_id              = ${vpcOf(config)}.id
  service_name        = "com.amazonaws.\${var.aws_region}.execute-api"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [for subnet in ${subnetsOf(config)} : subnet.id]
  security_group_ids  = [aws_security_group.api.id]
  private_dns_enabled = true

  # Callers need no account of AWS, so the API they call is what is asked for: nobody sends data to one of another account.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OwnApisOnly"
      Effect    = "Allow"
      Principal = "*"
      Action    = "execute-api:Invoke"
      Resource  = "arn:\${local.partition}:execute-api:\${var.aws_region}:\${local.account_id}:*"
    }]
  })

  tags = merge(local.tags, { Name = "\${local.name}-execute-api" })
}
`;
}

/** With IAM the caller's own policy must allow the call; an Allow here would let in every identity of the account. */
function allowance(config: StackConfig) {
  return needsSignature(config)
    ? []
    : [
        expr`{
          Sid       = "AllowThroughEndpoint"
          Effect    = "Allow"
          Principal = "*"
          Action    = "execute-api:Invoke"
          Resource  = "\${aws_api_gateway_rest_api.inference.execution_arn}/*"
          Condition = { StringEquals = { "aws:SourceVpce" = aws_vpc_endpoint.api.id } }
        }`,
      ];
}

/** Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html */
function policy(config: StackConfig) {
  return hcl`
# Without a resource policy a private API answers nobody; with this one it answers through this endpoint only.
resource "aws_api_gateway_rest_api_policy" "inference" {
  rest_api_id = aws_api_gateway_rest_api.inference.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = ${[
      ...allowance(config),
      expr`{
        Sid       = "DenyElsewhere"
        Effect    = "Deny"
        Principal = "*"
        Action    = "execute-api:Invoke"
        Resource  = "\${aws_api_gateway_rest_api.inference.execution_arn}/*"
        Condition = { StringNotEquals = { "aws:SourceVpce" = aws_vpc_endpoint.api.id } }
      }`,
    ]}
  })
}
`;
}

const output = hcl`
output "api_endpoint_id" {
  description = "VPC endpoint that the API answers through."
  value       = aws_vpc_endpoint.api.id
}
`;

const privateApiPicture: PicturePart = {
  layer: "door",
  draw: (_config, find) => {
    const doors = find("aws_vpc_endpoint", "api").map((made) =>
      nodeOf(made, "edge", "Private endpoint", "execute-api"),
    );
    return { nodes: doors, edges: between(doors, find("aws_wafv2_web_acl"), "calls") };
  },
};

/** The provider refuses a range that does not begin at its first address. */
const startAtNetworks: Validation = {
  condition: expr`alltrue([for range in var.api_caller_cidrs : try(cidrhost(range, 0) == split("/", range)[0], false)])`,
  message: "api_caller_cidrs must each begin at the first address of their range, such as 10.0.0.0/16.",
};

const variables = [
  fieldVariable({
    name: "api_caller_cidrs",
    refused: ["0.0.0.0/0"],
    path: "api.callerCidrs",
    description: "Networks that may reach the private endpoint of the API.",
    when: ({ api }) => api.endpoint === "private" && api.callerCidrs.length > 0,
    items: { each: "range", one: "IPv4 range, and not the whole internet" },
    value: ({ api }) => [...new Set(api.callerCidrs)].sort(),
    rules: () => [startAtNetworks],
  }),
];

/** Door and policy of a private API; nothing for the other kinds of endpoint. */
export const privateApi: Feature = {
  name: "privateApi",
  title: "Private access to the API",
  promises: ["R5", "R10"],
  options: ["api", "network"],
  variables,
  generate: (config) => {
    if (config.api.endpoint !== "private") return [];
    return [fragment("network.tf", door(config)), fragment("api.tf", policy(config)), fragment("outputs.tf", output)];
  },
  picture: privateApiPicture,
};
