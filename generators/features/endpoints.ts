import { hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";
import type { StackConfig } from "../stack";

/** Services that the functions and their runtime call; without NAT there is no other way to them. */
export const DERIVED_ENDPOINTS = [
  "ecr.api",
  "ecr.dkr",
  "elasticfilesystem",
  "kms",
  "logs",
  "monitoring",
  "secretsmanager",
  "ssm",
  "xray",
] as const;

const groups = hcl`
resource "aws_security_group" "functions" {
  name        = "\${local.name}-functions"
  description = "Inference functions"
  vpc_id      = aws_vpc.stack.id

  tags = merge(local.tags, { Name = "\${local.name}-functions" })
}

resource "aws_security_group" "endpoints" {
  name        = "\${local.name}-endpoints"
  description = "Interface endpoints"
  vpc_id      = aws_vpc.stack.id

  tags = merge(local.tags, { Name = "\${local.name}-endpoints" })
}

resource "aws_vpc_security_group_egress_rule" "functions_endpoints" {
  security_group_id            = aws_security_group.functions.id
  description                  = "HTTPS to the interface endpoints"
  referenced_security_group_id = aws_security_group.endpoints.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443

  tags = local.tags
}

resource "aws_vpc_security_group_egress_rule" "functions_storage" {
  security_group_id            = aws_security_group.functions.id
  description                  = "NFS to the model storage"
  referenced_security_group_id = aws_security_group.storage.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049

  tags = local.tags
}

resource "aws_vpc_security_group_egress_rule" "functions_s3" {
  security_group_id = aws_security_group.functions.id
  description       = "HTTPS to S3 through the gateway endpoint"
  prefix_list_id    = aws_vpc_endpoint.s3.prefix_list_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443

  tags = local.tags
}

resource "aws_vpc_security_group_ingress_rule" "endpoints_functions" {
  security_group_id            = aws_security_group.endpoints.id
  description                  = "HTTPS from the inference functions"
  referenced_security_group_id = aws_security_group.functions.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443

  tags = local.tags
}
`;

const endpoints = ({ network }: StackConfig) => hcl`
locals {
  # Everything the functions and their runtime call; without NAT there is no other way to these services.
  interface_endpoints = toset(${[...new Set([...DERIVED_ENDPOINTS, ...network.extraEndpoints])].sort()})
}

resource "aws_vpc_endpoint" "interface" {
  for_each = local.interface_endpoints

  vpc_id              = aws_vpc.stack.id
  service_name        = "com.amazonaws.\${var.aws_region}.\${each.key}"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = [for subnet in aws_subnet.private : subnet.id]
  security_group_ids  = [aws_security_group.endpoints.id]
  private_dns_enabled = true

  tags = merge(local.tags, { Name = "\${local.name}-\${each.key}" })
}

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

/** Security groups of functions and endpoints, and the endpoints themselves. */
export const privateEndpoints: Feature = (config) => [
  fragment("network.tf", groups),
  fragment("network.tf", endpoints(config)),
];
