import { lettingGoWords } from "@/generators/config/letting-go-words";
import type { Instance } from "@/lib/plan/instances";
import type { ResourceChange } from "@/lib/plan/planned-changes";
import { booleanOf, evaluate, type Module, scopeOf } from "@/lib/terraform";

interface Holder {
  /** The argument that lets AWS delete it with what it holds; what the state says of it counts, not what is applied with the change. */
  readonly argument: string;
  readonly what: string;
}

/**
 * What AWS deletes only when it is empty.
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DeleteRepository.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DeleteBackupVault.html
 */
const holders: Readonly<Record<string, Holder>> = {
  aws_ecr_repository: { argument: "force_delete", what: "images" },
  aws_s3_bucket: { argument: "force_destroy", what: "objects" },
  aws_backup_vault: { argument: "force_destroy", what: "recovery points" },
};

/** `true`, as values are spelled. */
const ALLOWED = JSON.stringify("true");

/** Why Terraform or AWS refuses to replace or delete something, and what to do first; null where nothing stands against it. */
export function refusedBy(change: ResourceChange, before: Instance | undefined, after: Module): string | null {
  if (change.action !== "replace" && change.action !== "delete") return null;
  if (isProtected(change.address, after)) return protectedWords();
  const holder = Object.hasOwn(holders, change.type) ? holders[change.type] : undefined;
  if (!holder || !before || before.values.get(holder.argument) === ALLOWED) return null;
  return `AWS refuses it while it holds ${holder.what}: delete them, or apply ${holder.argument} = true before this change.`;
}

function protectedWords(): string {
  const { option, value } = lettingGoWords();
  return `Terraform refuses it: prevent_destroy stands in its block. Set “${option}” to “${value}” to let go of it.`;
}

/**
 * A block that is gone protects nothing any more.
 * https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#prevent_destroy
 */
function isProtected(address: string, after: Module): boolean {
  const resource = after.resource(address.replace(/\[.*$/, ""));
  const flag = resource?.firstBlock("lifecycle")?.expression("prevent_destroy");
  return flag !== undefined && booleanOf(evaluate(flag, scopeOf(after))) === true;
}
