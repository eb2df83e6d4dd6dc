import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { protectedData } from "@/generators/parts/protected";
import { keyArn } from "@/generators/parts/stack-key";
import { hcl } from "@/lib/hcl";
import { accessPoints } from "./access-points";
import { access } from "./storage-access";
import { storageAlarms } from "./storage-alarms";
import { storageChecks } from "./storage-checks";
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

const files = linesOf("EFS");
const system = "aws_efs_file_system.models";

/** What is kept and read, and throughput that is paid by the month. */
const storageCost: Coster = ({ storage }, usage) => {
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

const throughputStanding: StandingPart = {
  place: "others",
  row: ({ storage: { throughputMode, provisionedMibps } }) =>
    throughputMode === "provisioned" && {
      what: "EFS provisioned throughput",
      count: `${provisionedMibps} MiB/s`,
      option: "throughput mode",
    },
};

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
  standing: throughputStanding,
  picture: storagePicture,
  readme: storageReadme,
  checks: storageChecks,
};
