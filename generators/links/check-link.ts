import { type CheckedConfig, checkConfig, type StackConfig } from "@/generators/config/stack";
import type { Issue } from "@/lib/json/issue";
import type { DecodedLink, DroppedField } from "@/lib/permalink";
import { configOfLink } from "./links";

/** A configuration, or a link that carries one. */
export function checkGiven(given: unknown): CheckedConfig {
  return typeof given === "string" ? checkLink(given) : checkConfig(given);
}

/** The configuration of a link, as a whole or not at all. */
export function checkLink(link: string): CheckedConfig {
  return checkWhole(configOfLink(link));
}

/** Nobody sees what is left out of a download or of standard output, so there a field that does not hold refuses the whole. */
export function checkWhole({ config, dropped }: DecodedLink<StackConfig>): CheckedConfig {
  const issues = dropped.filter(({ kind }) => kind !== "migrated").map(issueOf);
  return issues.length === 0 ? { ok: true, config } : { ok: false, issues };
}

function issueOf({ field, received, reason }: DroppedField): Issue {
  return { path: field.split("."), message: reason, received };
}
