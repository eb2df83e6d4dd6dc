import { watchesBackups } from "@/generators/config/facts/heard-events";
import type { StackConfig } from "@/generators/config/stack";
import { fence } from "@/generators/parts/words/markdown";
import { keyOf, section } from "./day-two-section";

type Storage = StackConfig["storage"];

function role({ backupVault }: Storage): string {
  return backupVault
    ? '"$(terraform output -raw backup_role_arn)"'
    : '"arn:aws:iam::$account:role/service-role/AWSBackupDefaultServiceRole"';
}

function kept({ backupVault }: Storage): string {
  return backupVault
    ? `AWS Backup, which keeps daily backups for ${backupVault.keepDays} days in the vault of the stack (output \`backup_vault_name\`),`
    : "AWS Backup, which keeps 35 daily backups,";
}

/** A backup is only as good as its last restore. */
const rehearsal =
  "Rehearse it once before you need it: a vault whose backups nobody ever restored is a hope. The key that encrypts the vault is the stack's: without it no backup can be read.";

/** Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/restoring-efs.html */
export function restoring(config: StackConfig): string {
  const { region, storage } = config;
  if (!storage.backup)
    return section(
      "Restoring the models",
      "There is no backup (`storage.backup` is off): load every model again from your own store.",
    );
  const told = watchesBackups(config)
    ? "Whoever receives alarms is told of a failed backup or restore within minutes. "
    : "";
  return section(
    "Restoring a backup",
    `${told}The quickest way is to load the models again. Otherwise ${kept(storage)} restores into a new folder \`aws-backup-restore_<time>\` beside those that the functions see, so that nothing in use is overwritten:`,
    fence(
      "sh",
      [
        "account=$(aws sts get-caller-identity --query Account --output text)",
        "system=$(terraform output -raw file_system_id)",
        keyOf(config, "storage"),
        `point=$(aws backup list-recovery-points-by-resource --region ${region} \\`,
        `  --resource-arn "arn:aws:elasticfilesystem:${region}:$account:file-system/$system" \\`,
        "  --query 'reverse(sort_by(RecoveryPoints, &CreationDate))[0].RecoveryPointArn' --output text)",
        `aws backup start-restore-job --region ${region} --recovery-point-arn "$point" \\`,
        `  --iam-role-arn ${role(storage)} \\`,
        '  --metadata "file-system-id=$system,newFileSystem=false,Encrypted=true,KmsKeyId=$key,PerformanceMode=generalPurpose,CreationToken=restore"',
      ].join("\n"),
    ),
    `${storage.backupVault ? "" : "That role exists once somebody has chosen *Default role* in AWS Backup's console; another with AWS's policy `AWSBackupServiceRolePolicyForRestores` will do. "}Only the functions and their loaders may mount the file system: somebody with \`elasticfilesystem:ClientMount\`, \`ClientWrite\` and \`ClientRootAccess\` moves the files to \`${storage.rootPath}\` from a machine that the storage's security group admits for that time. Restores are billed by the gigabyte.`,
    storage.backupVault !== null && rehearsal,
  );
}
