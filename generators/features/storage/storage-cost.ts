import { type Coster, linesOf } from "@/generators/parts/cost/line-item";

const files = linesOf("EFS");
const system = "aws_efs_file_system.models";

/** What is kept and read, and throughput that is paid by the month. */
export const storageCost: Coster = ({ storage }, usage) => {
  const elastic = storage.throughputMode === "elastic";
  const provisioned = storage.throughputMode === "provisioned";
  const kept = storage.backupVault ? "aws_backup_vault.models" : "aws_efs_backup_policy.models";
  return [
    files.standing("Models in the standard class", usage.storedGb, "fileStorage", system),
    files.used("Reads of new environments", elastic ? usage.starts * usage.modelGb : 0, "fileReads", system),
    files.standing("Provisioned throughput", provisioned ? storage.provisionedMibps : 0, "fileThroughput", system),
    files.standing("Backups", storage.backup ? usage.storedGb : 0, "fileBackup", kept),
  ];
};
