import type { KeptForm } from "./working-state";

/** A form with a name that this browser keeps: as its link, which outlives versions, and what was typed where that is more. */
export interface Draft extends KeptForm {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export type Drafts = readonly Draft[];

const MAX_NAME = 60;

const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" &&
  value !== null &&
  ["id", "name", "link"].every((key) => typeof Reflect.get(value, key) === "string") &&
  typeof Reflect.get(value, "savedAt") === "number";

/** The drafts in what a browser holds, whatever else is there, the newest first. */
export const draftsFrom = (kept: unknown): Drafts =>
  (Array.isArray(kept) ? kept : []).filter(isDraft).sort((a, b) => b.savedAt - a.savedAt);

/** A name that no other draft has: `name`, `name (2)`, … */
export function freeName(drafts: Drafts, wish: string, id?: string): string {
  const name = wish.trim().slice(0, MAX_NAME) || "Untitled";
  const taken = new Set(drafts.filter((draft) => draft.id !== id).map((draft) => draft.name));
  if (!taken.has(name)) return name;
  let count = 2;
  while (taken.has(`${name} (${count})`)) count += 1;
  return `${name} (${count})`;
}

/** With a draft put in, or in the place of the one with its id. */
export const withDraft = (drafts: Drafts, draft: Draft): Drafts =>
  draftsFrom([
    ...drafts.filter(({ id }) => id !== draft.id),
    { ...draft, name: freeName(drafts, draft.name, draft.id) },
  ]);

/** Without one of them. */
export const withoutDraft = (drafts: Drafts, id: string): Drafts => drafts.filter((draft) => draft.id !== id);

/** Whether two forms that were kept hold the same. */
export const sameForm = (a: KeptForm, b: KeptForm): boolean =>
  a.link === b.link && JSON.stringify(a.values) === JSON.stringify(b.values);

/** The draft as it stands in the browser, if that is no longer what this page opened. */
export function changedElsewhere(drafts: Drafts, opened: Draft): "changed" | "gone" | undefined {
  const now = drafts.find(({ id }) => id === opened.id);
  if (!now) return "gone";
  return sameForm(now, opened) ? undefined : "changed";
}
