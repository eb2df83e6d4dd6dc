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

/** What is lost, what stays, what blocks. */
export function destroy(config: StackConfig): string {
  return chapter(
    "Destroying the stack",
    fence("sh", "terraform plan -destroy\nterraform destroy"),
    [
      images(config),
      secrets(config),
      `- The key is deleted after ${config.encryption.deletionWindowDays} days, and whatever it encrypted cannot be read again; until then \`aws kms cancel-key-deletion\` brings it back.`,
      `- The models on EFS are deleted.${config.storage.backup ? " Backups in AWS Backup stay until they expire." : " There is no backup."}`,
      "- The network interfaces of the functions are released by Lambda some time after the functions, so that subnets and security groups can take twenty minutes or more.",
      config.api.manageAccountLogging &&
        "- The logging role of API Gateway is a setting of the account and Region: other REST APIs there lose their logs.",
      zone(config),
    ]
      .filter((line) => typeof line === "string")
      .join("\n"),
  );
}
