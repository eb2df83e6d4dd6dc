import { protectsData } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import { fence } from "@/generators/parts/words/markdown";
import { stackName } from "@/generators/parts/words/names";
import { section } from "./day-two-section";

function emptied(config: StackConfig): readonly string[] {
  const { region, registry } = config;
  if (registry.forceDelete) return [];
  const repository = `--region ${region} --repository-name ${stackName(config)}-models`;
  return [
    `aws ecr list-images ${repository} --query imageIds --output json > images.json`,
    `aws ecr batch-delete-image ${repository} --image-ids file://images.json`,
  ];
}

function vault({ storage: { backupVault } }: StackConfig): string {
  if (!backupVault) return "";
  const until = backupVault.lock === "compliance" ? ": under its compliance lock not before the last has expired" : "";
  return ` The backup vault is made anew, too, and AWS deletes none that holds backups${until} (*Destroying the stack*).`;
}

/**
 * AWS changes the key of neither a repository nor a file system; the first is not deleted while it holds images.
 * Sources: https://docs.aws.amazon.com/AmazonECR/latest/userguide/encryption-at-rest.html
 * https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVault.html
 */
export function otherKeys(config: StackConfig): string {
  const other = config.encryption.keys === "one" ? "A key for each service" : "One key for everything";
  return section(
    `${other}, later`,
    `AWS changes the key of neither a repository nor a file system: with \`encryption.keys\` set otherwise, the plan replaces both, and images and models have to be brought back.${protectsData(config) ? " Lift the protection first (*Destroying the stack*)." : ""}${vault(config)} From then on every version answers 503 until its model is loaded again, so take a quiet hour, or build a second stack and move the callers:`,
    fence("sh", [...emptied(config), "make plan apply", "make push", "make plan apply"].join("\n")),
    "A function that AWS does not update while its image is missing follows with the second apply. Then load the model of each version (*Model files*).",
  );
}
