import { byDefault, choice, flag, group, integer, numberChoice, prefault, text } from "@/generators/schema/field";
import { backupVaultSchema } from "./backup-vault.schema";
import { withoutRelativeParts } from "./cloud-limits";

const PERFORMANCE = "https://docs.aws.amazon.com/efs/latest/ug/performance.html";
const ACCESS_POINT = "https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html";

/** The file system that holds the models. */
export const storageSchema = group(
  {
    throughputMode: choice(["elastic", "bursting", "provisioned"], {
      label: "Throughput mode",
      options: { elastic: "Elastic", bursting: "Bursting", provisioned: "Provisioned" },
      help: "Elastic follows the load; a cold start that loads a model is a burst.",
      source: PERFORMANCE,
    }).apply(byDefault, "elastic"),
    provisionedMibps: integer({
      label: "Provisioned throughput",
      help: "Billed by the month, used or not.",
      unit: "MiB/s",
      min: 1,
      max: 3414,
      when: [{ field: "throughputMode", is: ["provisioned"] }],
      source: "https://docs.aws.amazon.com/efs/latest/ug/limits.html",
    }).apply(byDefault, 64),
    archiveAfterDays: numberChoice([0, 1, 7, 14, 30, 60, 90], {
      label: "Infrequent access after",
      help: "Days without access; 0 keeps everything in the standard class. A file that is read again moves back.",
      unit: "days",
      options: { 0: "Never", 1: "1 day", 7: "7 days", 14: "14 days", 30: "30 days", 60: "60 days", 90: "90 days" },
      source: "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html",
    }).apply(byDefault, 30),
    backup: flag({
      label: "Automatic backups",
      help: "AWS Backup takes a daily backup and keeps it 35 days, or as long as a vault of the stack says.",
      source: "https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html",
    }).apply(byDefault, true),
    backupVault: backupVaultSchema,
    mountPath: text({
      label: "Mount path",
      help: "Where every function sees the file system.",
      pattern: /^\/mnt\/[A-Za-z0-9_.-]+$/,
      expected: "/mnt/ and a name of letters, digits, dots, hyphens or underscores",
      also: withoutRelativeParts("Mount path"),
      placeholder: "/mnt/models",
      min: 6,
      max: 160,
      source: "https://docs.aws.amazon.com/lambda/latest/api/API_FileSystemConfig.html",
    }).apply(byDefault, "/mnt/models"),
    posixId: integer({
      label: "POSIX user",
      help: "User ID that model loaders run as; owner of the folders. Serving functions run as nobody.",
      min: 1,
      max: 4294967295,
      identifier: true,
      source: ACCESS_POINT,
    }).apply(byDefault, 1000),
    posixGroupId: integer({
      label: "POSIX group",
      help: "Group ID of the access points, through which serving functions may read. 0: the same number as the user.",
      min: 0,
      max: 4294967295,
      identifier: true,
      advanced: true,
      source: ACCESS_POINT,
    }).apply(byDefault, 0),
    rootPath: text({
      label: "Access point folder",
      help: "Folder of the file system that holds a folder per version, which that version's functions see as their root.",
      pattern: /^(?:\/[A-Za-z0-9_.-]+){1,4}$/,
      expected: "a path of one to four folders such as /models",
      also: withoutRelativeParts("Access point folder"),
      placeholder: "/models",
      min: 2,
      max: 100,
      advanced: true,
      source: ACCESS_POINT,
    }).apply(byDefault, "/models"),
  },
  { label: "Model storage", help: "Encrypted EFS with access points per version." },
).apply(prefault, {});
