import type { ResourceChange } from "@/lib/plan/planned-changes";

export type Action = ResourceChange["action"];

interface Words {
  /** What happens to one resource. */
  readonly one: string;
  readonly tone: "plain" | "accent" | "bad" | "warn";
}

/** In the order in which a reader wants to know. */
export const actionWords: Readonly<Record<Action, Words>> = {
  replace: { one: "replaced", tone: "bad" },
  delete: { one: "destroyed", tone: "bad" },
  "not known": { one: "changed, in place or replaced: not known", tone: "warn" },
  create: { one: "created", tone: "accent" },
  update: { one: "updated in place", tone: "plain" },
};

export interface ActionCount {
  readonly action: Action;
  readonly count: number;
}

/** How often each action occurs, the weightiest first. */
export function countActions(changes: readonly { readonly action: Action }[]): readonly ActionCount[] {
  // Safe: the keys of the record above are the actions.
  const actions = Object.keys(actionWords) as Action[];
  return actions
    .map((action) => ({ action, count: changes.filter((change) => change.action === action).length }))
    .filter(({ count }) => count > 0);
}
