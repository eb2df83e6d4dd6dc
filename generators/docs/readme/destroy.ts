import { keepsLogs, protectsData } from "@/generators/config/facts/protection";
import { lettingGoWords } from "@/generators/config/letting-go-words";
import type { StackConfig } from "@/generators/config/stack";
import { chapter, fence } from "@/generators/parts/words/markdown";

function images({ registry }: StackConfig): string {
  return registry.forceDelete
    ? "- The repository is deleted **with all its images**."
    : "- The repository is not deleted while it holds images (`RepositoryNotEmptyException`): delete them first, or set `force_delete`, apply, then destroy.";
}

function secrets({ encryption }: StackConfig): string {
  return encryption.secretRecoveryDays > 0
    ? `- Secrets can be restored for ${encryption.secretRecoveryDays} days. Their names stay taken for as long: a new stack of the same name needs \`aws secretsmanager restore-secret\` and an import, or \`delete-secret --force-delete-without-recovery\`.`
    : "- Secrets are deleted at once and cannot be restored.";
}

function zone({ domain }: StackConfig): string | false {
  return (
    domain?.zone === "create" &&
    "- The hosted zone goes, too: remove the NS record at the parent domain, or somebody else could claim the name."
  );
}

function protection(config: StackConfig): string | false {
  if (!protectsData(config)) return false;
  const { option, value } = lettingGoWords();
  return `The file system, the keys, the image repository and a hosted zone of the stack are protected (\`prevent_destroy\`): a plan that would delete or replace one of them fails, and so does a destroy. To lift the protection, generate with the option *${option}* set to *${value}*, or take their \`lifecycle\` blocks out:`;
}

const unprotect = fence("sh", "sed -i.bak '/prevent_destroy = true/d' *.tf");

function logs(config: StackConfig): string {
  return keepsLogs(config)
    ? `- Log groups stay, with their events, until the retention ends (${config.observability.logRetentionDays} days): Terraform only forgets them (\`skip_destroy\`). A new stack of the same name imports them first, or somebody with \`logs:DeleteLogGroup\` deletes them. They stay readable only while their key exists: delete the key last, or keep it.`
    : "- Log groups are deleted with all their events.";
}

/** Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html */
function vault({ storage: { backupVault } }: StackConfig): string | false {
  if (!backupVault) return false;
  const inTheWay = "- A backup vault is not deleted while it holds backups";
  const words = {
    none: ": delete them first, or take the vault out of the state and let them expire.",
    governance:
      ", and its lock deletes none before its time. Lift the lock (`terraform destroy -target=aws_backup_vault_lock_configuration.models`), delete the backups, then destroy; or take the vault out of the state and let them expire.",
    compliance: `, and ${backupVault.graceDays} days after it was locked nobody can delete one before its time, AWS included: take the vault and its lock out of the state (\`terraform state rm\`), and keep the key until the last backup has expired, ${backupVault.keepDays} days at most. Until then the backups are paid.`,
  };
  return `${inTheWay}${words[backupVault.lock]}`;
}

/** What is lost, what stays, what blocks. */
export function destroy(config: StackConfig): string {
  return chapter(
    "Destroying the stack",
    protection(config),
    protectsData(config) && unprotect,
    fence("sh", "terraform plan -destroy\nterraform destroy"),
    [
      images(config),
      secrets(config),
      logs(config),
      `- Keys are deleted after ${config.encryption.deletionWindowDays} days, and whatever they encrypted cannot be read again; until then \`aws kms cancel-key-deletion\` brings them back.`,
      `- The models on EFS are deleted.${config.storage.backup ? " Backups in AWS Backup stay until they expire." : " There is no backup."}`,
      vault(config),
      "- Lambda releases the functions' network interfaces some time after the functions are gone, so deleting subnets and security groups can take twenty minutes or more.",
      config.api.manageAccountLogging &&
        "- The logging role of API Gateway is a setting of the account and Region: other REST APIs there lose their logs.",
      zone(config),
    ]
      .filter((line) => typeof line === "string")
      .join("\n"),
  );
}
