import { makesNetwork } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { protectedData } from "@/generators/parts/protected";
import { keyArn } from "@/generators/parts/stack-key";
import { subnetsOf, vpcOf } from "@/generators/parts/stack-network";
import { hcl } from "@/lib/hcl";
import { accessPoints } from "./access-points";
import { storageAlarms } from "./storage-alarms";
import { storageChecks } from "./storage-checks";
import { storageCost } from "./storage-cost";
import { storagePicture } from "./storage-picture";
import { storageReadme } from "./storage-readme";

function lifecycle({ storage }: StackConfig) {
  return (
    storage.archiveAfterDays > 0 &&
    hcl`
lifecycle_policy {
  transition_to_ia = ${storage.archiveAfterDays === 1 ? "AFTER_1_DAY" : `AFTER_${storage.archiveAfterDays}_DAYS`}
}

# A model that is loaded again is a hot model.
lifecycle_policy {
  transition_to_primary_storage_class = "AFTER_1_ACCESS"
}
`
  );
}

function throughput({ storage }: StackConfig) {
  return storage.throughputMode === "provisioned" && hcl`provisioned_throughput_in_mibps = ${storage.provisionedMibps}`;
}

/** A vault of the stack has a plan of its own, and two backups a day would be one too many. */
function backsUpByItself({ storage }: StackConfig): boolean {
  return storage.backup && storage.backupVault === null;
}

function fileSystem(config: StackConfig) {
  return hcl`
resource "aws_efs_file_system" "models" {
  creation_token   = "\${local.name}-models"
  encrypted        = true
  kms_key_id       = ${keyArn(config, "storage")}
  performance_mode = "generalPurpose"
  throughput_mode  = ${config.storage.throughputMode}
  ${throughput(config)}

  ${lifecycle(config)}

  tags = merge(local.tags, { Name = "\${local.name}-models" })

  ${protectedData(config)}
}

resource "aws_efs_backup_policy" "models" {
  file_system_id = aws_efs_file_system.models.id

  backup_policy {
    status = ${backsUpByItself(config) ? "ENABLED" : "DISABLED"}
  }
}

${accessPoints(config)}
`;
}

/** EFS takes one mount target per zone. Source: https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html */
const oneZoneEach = hcl`
lifecycle {
  precondition {
    condition     = length(distinct([for subnet in data.aws_subnet.private : subnet.availability_zone])) == length(var.private_subnet_ids)
    error_message = "Each of private_subnet_ids needs a zone of its own: \${join(", ", [for subnet in data.aws_subnet.private : subnet.availability_zone])}."
  }
}
`;

function access(config: StackConfig) {
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

/** Encrypted file system, a mount target in every zone in use, access points, policy. */
export const storage: Feature = {
  name: "storage",
  title: "Model storage",
  promises: ["R4"],
  files: [{ path: "storage.tf", purpose: "EFS with its access points, policy and mount targets" }],
  options: ["environment", "network", "storage", "encryption", "protection", "alerts"],
  generate: (config) => [
    fragment("storage.tf", fileSystem(config)),
    fragment("storage.tf", access(config)),
    storageAlarms(config),
  ],
  cost: storageCost,
  picture: storagePicture,
  readme: storageReadme,
  checks: storageChecks,
};
