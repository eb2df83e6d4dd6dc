import type { StackConfig } from "@/generators/config/stack";
import { keyArn } from "@/generators/parts/stack-key";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function statements(config: StackConfig): readonly Body[] {
  const { backupVault } = config.storage;
  if (!backupVault) return [];
  return [
    topic("The models are backed up.", [
      check(
        "The vault must use the stack's key.",
        expr`aws_backup_vault.models.kms_key_arn == ${keyArn(config, "backups")}`,
      ),
      check(
        "The plan must put backups of the file system into the vault of the stack, and keep them as long as asked.",
        expr`alltrue([
        for rule in aws_backup_plan.models.rule :
        rule.target_vault_name == aws_backup_vault.models.name && rule.lifecycle[0].delete_after == var.backup_keep_days
      ]) && toset(aws_backup_selection.models.resources) == toset([aws_efs_file_system.models.arn])`,
      ),
      backupVault.lock !== "none" &&
        check(
          "What the plan keeps must lie within what the vault's lock takes.",
          expr`var.backup_keep_days >= aws_backup_vault_lock_configuration.models.min_retention_days && var.backup_keep_days <= aws_backup_vault_lock_configuration.models.max_retention_days`,
        ),
    ]),
  ];
}

/** R4 and R12: backups. */
export const backupChecks: ChecksPart = { subject: "storage", write: statements };
