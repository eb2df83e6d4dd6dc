import { makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import { subnetsOf, vpcOf } from "@/generators/parts/stack-network";
import { type Body, hcl } from "@/lib/hcl";

/** EFS takes one mount target per zone. Source: https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html */
const oneZoneEach = hcl`
lifecycle {
  precondition {
    condition     = length(distinct([for subnet in data.aws_subnet.private : subnet.availability_zone])) == length(var.private_subnet_ids)
    error_message = "Each of private_subnet_ids needs a zone of its own: \${join(", ", [for subnet in data.aws_subnet.private : subnet.availability_zone])}."
  }
}
`;

/** Mount targets, and who may mount what. */
export function access(config: StackConfig): Body {
  return hcl`
resource "aws_efs_mount_target" "models" {
  for_each = ${subnetsOf(config)}

  file_system_id  = aws_efs_file_system.models.id
  subnet_id       = each.value.id
  security_groups = [aws_security_group.storage.id]

  ${!makesNetwork(config) && oneZoneEach}
}

resource "aws_efs_file_system_policy" "models" {
  file_system_id = aws_efs_file_system.models.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid       = "FunctionsRead"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.functions.arn }
        Action    = ["elasticfilesystem:ClientMount"]
        Resource  = aws_efs_file_system.models.arn
        Condition = {
          StringEquals = { "elasticfilesystem:AccessPointArn" = values(aws_efs_access_point.models)[*].arn }
          Bool         = { "elasticfilesystem:AccessedViaMountTarget" = "true" }
        }
      },
      {
        Sid       = "LoadersWrite"
        Effect    = "Allow"
        Principal = { AWS = aws_iam_role.loader.arn }
        Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Resource  = aws_efs_file_system.models.arn
        Condition = {
          StringEquals = { "elasticfilesystem:AccessPointArn" = values(aws_efs_access_point.loader)[*].arn }
          Bool         = { "elasticfilesystem:AccessedViaMountTarget" = "true" }
        }
      },
      {
        Sid       = "DenyWithoutTls"
        Effect    = "Deny"
        Principal = { AWS = "*" }
        Action = [
          "elasticfilesystem:ClientMount",
          "elasticfilesystem:ClientRootAccess",
          "elasticfilesystem:ClientWrite",
        ]
        Resource  = aws_efs_file_system.models.arn
        Condition = { Bool = { "aws:SecureTransport" = "false" } }
      },
    ]
  })
}

resource "aws_security_group" "storage" {
  name        = "\${local.name}-storage"
  description = "Mount targets of the model storage"
  vpc_id      = ${vpcOf(config)}.id

  ingress {
    description     = "NFS from the inference functions and their loaders"
    security_groups = [aws_security_group.functions.id, aws_security_group.loader.id]
    protocol        = "tcp"
    from_port       = 2049
    to_port         = 2049
  }

  tags = merge(local.tags, { Name = "\${local.name}-storage" })
}
`;
}
