import { almighty, can, cannot, type Expectation, type Stack, service } from "../stack";

/** https://docs.aws.amazon.com/aws-backup/latest/devguide/access-control.html */
export function backupCalls(stack: Stack): readonly Expectation[] {
  const role = stack.role("backup");
  const arn = stack.arn("aws_iam_role", "backup");
  const [vault] = stack.of("aws_backup_vault");
  if (!role || !vault) return [];
  const key = stack.keyOf(vault, "kms_key_arn");
  const through = stack.through("backup");
  return [
    ...can(service("backup"), "sts:AssumeRole", arn),
    ...cannot(service("ec2"), "sts:AssumeRole", arn),
    ...cannot(stack.administrator, "sts:AssumeRole", arn, {}, almighty),
    ...stack
      .arns("aws_efs_file_system")
      .flatMap((system) => [
        ...can(role, ["elasticfilesystem:Backup", "elasticfilesystem:DescribeTags"], system),
        ...can(role, ["elasticfilesystem:Restore", "elasticfilesystem:DescribeFileSystems"], system),
        ...cannot(role, ["elasticfilesystem:DeleteFileSystem", "elasticfilesystem:ClientMount"], system),
      ]),
    // recovery_point_tags: https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSBackupServiceRolePolicyForBackup.html
    ...can(role, "backup:TagResource", `arn:aws:backup:${stack.region}:${stack.account}:recovery-point:1`),
    ...cannot(role, ["backup:TagResource", "backup:DeleteRecoveryPoint"], stack.arn("aws_backup_vault", vault.name)),
    ...stack
      .arns("aws_backup_vault")
      .flatMap((one) => [
        ...can(role, ["backup:CopyIntoBackupVault", "backup:DescribeBackupVault"], one),
        ...cannot(role, ["backup:DeleteBackupVault", "backup:DeleteBackupVaultLockConfiguration"], one),
      ]),
    ...can(role, ["kms:Decrypt", "kms:DescribeKey", "kms:GenerateDataKey"], key, through),
    ...can(role, "kms:CreateGrant", key, { ...through, "kms:GrantIsForAWSResource": "true" }),
    ...cannot(role, "kms:CreateGrant", key, { ...through, "kms:GrantIsForAWSResource": "false" }),
    ...cannot(role, ["kms:ScheduleKeyDeletion", "kms:DisableKey"], key, through),
  ];
}
