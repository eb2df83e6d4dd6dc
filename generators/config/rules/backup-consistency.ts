import { refuse } from "@/generators/schema/field";
import type { StackConfig } from "../options/stack-options";
import type { Refinement } from "./model-consistency";
import { type Ways, way } from "./way-out";

/** A locked vault fails every backup whose retention lies outside. https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html */
export function checkBackups(refinement: Refinement, { storage: { backupVault } }: StackConfig): void {
  if (!backupVault || backupVault.lock === "none") return;
  const { keepDays, minDays, maxDays } = backupVault;
  const path = ["storage", "backupVault"];
  if (minDays > maxDays)
    refuse(
      refinement,
      [...path, "minDays"],
      "Shortest retention",
      minDays,
      `at most the longest retention, ${maxDays}`,
    );
  else if (keepDays < minDays || keepDays > maxDays)
    refuse(
      refinement,
      [...path, "keepDays"],
      "Keep backups",
      keepDays,
      `${minDays} to ${maxDays}, as the vault's lock asks`,
    );
}

const within: Ways = ({ storage: { backupVault } }, path) => {
  if (!backupVault) return [];
  const { keepDays, minDays, maxDays } = backupVault;
  const nearest = Math.min(Math.max(keepDays, minDays), maxDays);
  const bound = keepDays < minDays ? "minDays" : "maxDays";
  return [
    way(`Keep ${nearest} days`, [path, nearest]),
    way(`Let the vault take ${keepDays} days`, [["storage", "backupVault", bound], keepDays]),
  ];
};

const ordered: Ways = ({ storage: { backupVault } }, path) => {
  if (!backupVault) return [];
  const least = Math.min(backupVault.keepDays, backupVault.maxDays);
  return [way(`Set to ${least}`, [path, least])];
};

/** The ways out of what is asked of backups, by the field that is refused. */
export const backupWaysOut: Readonly<Record<string, Ways>> = {
  "storage.backupVault.keepDays": within,
  "storage.backupVault.minDays": ordered,
};
