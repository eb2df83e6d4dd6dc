import type { ResourceChange } from "@/lib/plan/planned-changes";

export type Action = ResourceChange["action"];

/** In the order in which a reader wants to know. */
export const actionTones = {
  replace: "bad",
  delete: "bad",
  "not known": "warn",
  create: "accent",
  update: "plain",
} as const satisfies Readonly<Record<Action, string>>;

export interface ActionCount {
  readonly action: Action;
  readonly count: number;
}

/** How often each action occurs, the weightiest first. */
export function countActions(changes: readonly { readonly action: Action }[]): readonly ActionCount[] {
  // Safe: the keys of the record above are the actions.
  const actions = Object.keys(actionTones) as Action[];
  return actions
    .map((action) => ({ action, count: changes.filter((change) => change.action === action).length }))
    .filter(({ count }) => count > 0);
}
