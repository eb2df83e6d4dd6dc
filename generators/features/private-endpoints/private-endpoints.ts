import { derivedEndpoints } from "@/generators/config/facts/derived-endpoints";
import { makesEndpoints, makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { outlivedBy } from "@/generators/parts/network-permission";
import { rangesOfNetwork, subnetsOf, vpcOf } from "@/generators/parts/stack-network";
import { hcl } from "@/lib/hcl";
import { endpointCost, endpointStanding } from "./endpoint-cost";
import { endpointPicture } from "./endpoint-picture";
import { functionsRules } from "./functions-rules";

function functionsGroup(config: StackConfig) {
  return hcl`
resource "aws_security_group" "functions" {
  name        = "\${local.name}-functions"
  description = "Inference functions"
  vpc_id      = ${vpcOf(config)}.id

  tags = merge(local.tags, { Name = "\${local.name}-functions" })

  ${outlivedBy("functions")}
}

${makesEndpoints(config) && endpointsGroup(config)}
`;
}

function endpointsGroup(config: StackConfig) {
  return hcl`
# Rules inside the group: one that somebody adds by hand is taken out by the next apply.
resource "aws_security_group" "endpoints" {
  name        = "\${local.name}-endpoints"
  description = "Interface endpoints"
  vpc_id      = ${vpcOf(config)}.id

  ${makesNetwork(config) ? fromFunctions : fromNetwork}

  tags = merge(local.tags, { Name = "\${local.name}-endpoints" })
}
`;
}

const fromFunctions = hcl`
ingress {
  description     = "HTTPS from the inference functions"
  security_groups = [aws_security_group.functions.id]
  protocol        = "tcp"
  from_port       = 443
  to_port         = 443
}
`;

/** Private DNS is the network's, not the stack's. Source: https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html */
const fromNetwork = hcl`
# Whoever else in this VPC calls these services by name meets these endpoints, too.
ingress {
  description = "HTTPS from the VPC"
  cidr_blocks = ${rangesOfNetwork}
  protocol    = "tcp"
  from_port   = 443
  to_port     = 443
}
`;

const gatewayToS3 = hcl`
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.stack.id
  service_name      = "com.amazonaws.\${var.aws_region}.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [for table in aws_route_table.private : table.id]

  # Image layers are all that is read from S3, so the endpoint leads to their bucket only.
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "ReadImageLayers"
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObject"]
      Resource  = ["arn:\${local.partition}:s3:::prod-\${var.aws_region}-starport-layer-bucket/*"]
    }]
  })

  tags = merge(local.tags, { Name = "\${local.name}-s3" })
}
`;

function endpoints(config: StackConfig) {
  return hcl`
locals {
  # Everything the functions and their runtime call; without NAT there is no other way to these services.
  interface_endpoints = toset(${[...derivedEndpoints(config)]})

  # Which actions and resources is for the roles to say; nobody takes data out with keys of another account.
  own_account_only = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "OwnAccountOnly"
      Effect    = "Allow"
      Principal = "*"
      Action    = "*"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalAccount" = local.account_id } }
    }]
  })
}

resource "aws_vpc_endpoint" "interface" {
  for_each = local.interface_endpoints

  vpc_id              = ${vpcOf(config)}.id
  service_name        = "com.amazonaws.\${var.aws_region}.\${each.key}"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [for subnet in ${subnetsOf(config)} : subnet.id]
  security_group_ids  = [aws_security_group.endpoints.id]
  private_dns_enabled = true

  # Some services take no policy.
  policy = data.aws_vpc_endpoint_service.interface[each.key].vpc_endpoint_policy_supported ? local.own_account_only : null

  tags = merge(local.tags, { Name = "\${local.name}-\${each.key}" })
}

${makesNetwork(config) && gatewayToS3}
`;
}

/** Security groups of functions and endpoints, and the endpoints themselves. */
export const privateEndpoints: Feature = {
  name: "privateEndpoints",
  title: "Private endpoints",
  promises: ["R10"],
  options: ["api", "network"],
  generate: (config) => [
    fragment("network.tf", functionsGroup(config)),
    fragment("network.tf", functionsRules(config)),
    ...(makesEndpoints(config) ? [fragment("network.tf", endpoints(config))] : []),
  ],
  cost: endpointCost,
  standing: endpointStanding,
  picture: endpointPicture,
};
