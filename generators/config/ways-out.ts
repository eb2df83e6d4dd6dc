import { pruneBy } from "@/generators/schema/prune";
import { withValue } from "@/generators/schema/with-value";
import type { Issue } from "@/lib/json/issue";
import { stackOptions } from "./options/stack-options";
import type { WayOut } from "./rules/way-out";
import { candidatesFor } from "./rules/ways-out";
import { checkConfig } from "./stack";
import { stackTree } from "./stack-tree";

export type { WayOut } from "./rules/way-out";

/** More than two are a choice of their own. */
const MOST = 2;

const prune = pruneBy(stackTree);

function issuesOf(given: unknown): readonly Issue[] {
  const checked = checkConfig(given);
  return checked.ok ? [] : checked.issues;
}

function wordsOf({ path, message }: Issue): string {
  return `${path.join(".")}\n${message}`;
}

/**
 * What would mend an issue, each as one step: only what makes the rule hold and breaks no other. Nothing where a field for
 * itself does not hold yet, since rules over several are judged after that.
 */
export function waysOutOf(given: unknown, { path }: Issue): readonly WayOut[] {
  const { success, data } = stackOptions.safeParse(prune(given));
  if (!success) return [];
  const before = new Set(issuesOf(data).map(wordsOf));
  const helps = ({ changes }: WayOut): boolean => {
    const after = issuesOf(changes.reduce((config, one) => withValue(config, one.path, one.value), data));
    return after.length < before.size && after.every((issue) => before.has(wordsOf(issue)));
  };
  return candidatesFor(data, path)
    .filter((candidate) => candidate.changes.length > 0 && helps(candidate))
    .slice(0, MOST);
}
