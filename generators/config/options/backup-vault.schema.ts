import { byDefault, choice, describe, group, integer, nullable } from "@/generators/schema/field";

const PLAN = "https://docs.aws.amazon.com/aws-backup/latest/devguide/creating-a-backup-plan.html";
const LOCK = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html";
const LOCK_LIMITS = "https://docs.aws.amazon.com/aws-backup/latest/devguide/API_PutBackupVaultLockConfiguration.html";

const isLocked = [{ field: "lock", not: ["none"] }];

/** A vault of the stack's own; null: EFS's automatic backups lie in the account's default vault, under AWS's key. */
export const backupVaultSchema = group(
  {
    keepDays: integer({
      label: "Keep backups",
      help: "How long each daily backup is kept.",
      unit: "days",
      min: 1,
      max: 36500,
      source: PLAN,
    }).apply(byDefault, 35),
    lock: choice(["none", "governance", "compliance"], {
      label: "Vault lock",
      help: "Governance: whoever may change the lock can lift it. Compliance: once the grace period is over, nobody can delete a backup or the vault early, not even AWS.",
      options: { none: "None", governance: "Governance", compliance: "Compliance" },
      source: LOCK,
    }).apply(byDefault, "none"),
    minDays: integer({
      label: "Shortest retention",
      help: "The vault refuses backups that would be deleted sooner.",
      unit: "days",
      min: 1,
      max: 36500,
      when: isLocked,
      source: LOCK_LIMITS,
    }).apply(byDefault, 7),
    maxDays: integer({
      label: "Longest retention",
      help: "The vault refuses backups that would be kept for longer.",
      unit: "days",
      min: 1,
      max: 36500,
      when: isLocked,
      source: LOCK_LIMITS,
    }).apply(byDefault, 365),
    graceDays: integer({
      label: "Grace period",
      help: "How long the compliance lock can still be lifted; after that, never.",
      unit: "days",
      min: 3,
      max: 36500,
      when: [{ field: "lock", is: ["compliance"] }],
      source: LOCK_LIMITS,
    }).apply(byDefault, 14),
  },
  { label: "Backup vault", help: "Daily backups in a vault of the stack." },
)
  .apply(nullable)
  .apply(describe, {
    label: "Backup vault of the stack",
    help: "A vault under the stack's own key, with a daily plan and an optional lock. Off: EFS's automatic backups, in the account's default vault under AWS's key.",
    when: [{ field: "backup", is: ["true"] }],
    source: PLAN,
  })
  .apply(byDefault, null);
