import type { StackConfig } from "@/generators/config/stack";
import { serviceRole } from "@/generators/parts/role";
import { keyArn } from "@/generators/parts/stack-key";
import { viaServices } from "@/generators/parts/via-services";
import { hcl } from "@/lib/hcl";

/**
 * What AWS's own policies grant for EFS, for this file system and vault alone; a restore goes into the file system that is
 * there. Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/security-iam-awsmanpol.html
 */
export function backupRole(config: StackConfig) {
  return serviceRole(config, {
    name: "backup",
    description: "Takes and restores backups of the models",
    service: "backup",
    // AWS's page shows the trust without it. Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html
    sourceAccount: false,
    statements: hcl`
statement {
  sid       = "BackUpAndRestoreModels"
  actions   = ["elasticfilesystem:Backup", "elasticfilesystem:DescribeFileSystems", "elasticfilesystem:DescribeTags", "elasticfilesystem:Restore"]
  resources = [aws_efs_file_system.models.arn]
}

# Backups bear the tags that the plan gives them.
statement {
  sid       = "TagBackups"
  actions   = ["backup:TagResource"]
  resources = ["arn:\${local.partition}:backup:\${var.aws_region}:\${local.account_id}:recovery-point:*"]
}

statement {
  sid       = "FillOwnVault"
  actions   = ["backup:CopyIntoBackupVault", "backup:DescribeBackupVault"]
  resources = [aws_backup_vault.models.arn]
}

statement {
  sid       = "UseKeyOfVault"
  actions   = ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"]
  resources = [${keyArn(config, "backups")}]

  ${viaServices(["backup"])}
}

statement {
  sid       = "GrantToBackup"
  actions   = ["kms:CreateGrant"]
  resources = [${keyArn(config, "backups")}]

  condition {
    test     = "Bool"
    variable = "kms:GrantIsForAWSResource"
    values   = ["true"]
  }
}
`,
  });
}
