import { checkConfig, type StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/links/links";
import { type Issue, refuse } from "./answers";
import type { Read } from "./read-body";

type Judged =
  | { readonly ok: true; readonly config: StackConfig }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A configuration, or a link that carries one. */
export function judgeConfig(given: unknown): Judged {
  return typeof given === "string" ? judgeLink(given) : checkConfig(given);
}

/** The configuration in the query of a request; nothing in it means the default one. */
export function configOfQuery(request: Request): Read<StackConfig> {
  const judged = judgeLink(new URL(request.url).search);
  return judged.ok ? { ok: true, value: judged.config } : { ok: false, refusal: refuse(400, judged.issues) };
}

// Nobody sees what is left out of a download, so a field that does not hold refuses the request.
function judgeLink(link: string): Judged {
  const { config, dropped } = configOf(link);
  const issues = dropped
    .filter(({ kind }) => kind !== "migrated")
    .map(({ field, received, reason }): Issue => ({ path: field.split("."), message: reason, received }));
  return issues.length === 0 ? { ok: true, config } : { ok: false, issues };
}
