import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { protectedData } from "@/generators/parts/protected";
import { keyArn } from "@/generators/parts/stack-key";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { expr, hcl } from "@/lib/hcl";
import { backupChecks } from "./backup-checks";
import { backupEvents } from "./backup-events";
import { backupPicture } from "./backup-picture";
import { backupRole } from "./backup-role";

type Vault = NonNullable<StackConfig["storage"]["backupVault"]>;

function lock({ lock, minDays, maxDays, graceDays }: Vault) {
  const compliance = lock === "compliance";
  return (
    lock !== "none" &&
    hcl`
# ${compliance ? `Compliance: ${graceDays} days after the first apply nobody can lift or change it, and the vault stays until its last backup has expired.` : "Governance: whoever may call backup:DeleteBackupVaultLockConfiguration may lift it."}
resource "aws_backup_vault_lock_configuration" "models" {
  backup_vault_name   = aws_backup_vault.models.name
  min_retention_days  = ${minDays}
  max_retention_days  = ${maxDays}
  ${compliance && hcl`changeable_for_days = ${graceDays}`}
}
`
  );
}

function plan(config: StackConfig, vault: Vault) {
  return hcl`
resource "aws_backup_vault" "models" {
  name        = "\${local.name}-models"
  kms_key_arn = ${keyArn(config, "backups")}

  tags = merge(local.tags, { Name = "\${local.name}-models" })

  ${protectedData(config)}
}

${lock(vault)}

resource "aws_backup_plan" "models" {
  name = "\${local.name}-models"

  rule {
    rule_name           = "daily"
    target_vault_name   = aws_backup_vault.models.name
    schedule            = "cron(0 5 ? * * *)"
    recovery_point_tags = local.tags

    lifecycle {
      delete_after = var.backup_keep_days
    }
  }

  tags = merge(local.tags, { Name = "\${local.name}-models" })
}

resource "aws_backup_selection" "models" {
  name         = "models"
  plan_id      = aws_backup_plan.models.id
  iam_role_arn = aws_iam_role.backup.arn
  resources    = [aws_efs_file_system.models.arn]
}
`;
}

const outputs = hcl`
output "backup_vault_name" {
  description = "Vault that holds the backups of the models."
  value       = aws_backup_vault.models.name
}

output "backup_role_arn" {
  description = "Role that AWS Backup takes and restores backups with."
  value       = aws_iam_role.backup.arn
}
`;

const variables = [
  fieldVariable({
    name: "backup_keep_days",
    path: "storage.backupVault.keepDays",
    description: "Days after which a backup of the models is deleted.",
    when: ({ storage }) => storage.backupVault !== null,
    rules: ({ storage: { backupVault } }) =>
      backupVault && backupVault.lock !== "none"
        ? [
            {
              condition: expr`var.backup_keep_days >= ${backupVault.minDays} && var.backup_keep_days <= ${backupVault.maxDays}`,
              message: `backup_keep_days must lie within what the vault's lock takes, ${backupVault.minDays} to ${backupVault.maxDays}.`,
            },
          ]
        : [],
  }),
];

/** Who hears of backups that fail; a vault under the stack's key with a daily plan; without it the account's default vault has the backups. */
export const backups: Feature = {
  name: "backups",
  title: "Backups",
  promises: ["R4", "R12"],
  files: [
    {
      path: "backup.tf",
      purpose: "Backup vault, its lock and its plan",
      when: ({ storage }) => storage.backupVault !== null,
    },
  ],
  options: ["access", "environment", "storage", "encryption", "protection", "alerts"],
  variables,
  generate: (config) => {
    const { backupVault } = config.storage;
    const events = backupEvents(config);
    return backupVault
      ? [
          ...events,
          fragment("backup.tf", plan(config, backupVault)),
          fragment("access.tf", backupRole(config)),
          fragment("outputs.tf", outputs),
        ]
      : events;
  },
  picture: backupPicture,
  checks: backupChecks,
};
