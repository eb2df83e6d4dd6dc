import { type KeptEdit, noEdits } from "./hand-edits";

/** What was kept before each tab kept its own. */
const KEY = "stackwright:hand-edits";
const PREFIX = `${KEY}:`;

/** By path. */
export type KeptEdits = ReadonlyMap<string, KeptEdit>;

function isEdit(value: unknown): value is KeptEdit {
  if (typeof value !== "object" || value === null || !("text" in value) || !("base" in value)) return false;
  if ("against" in value && typeof value.against !== "string") return false;
  return typeof value.text === "string" && typeof value.base === "string";
}

/** Reads what `editsAsText` wrote; whatever else a browser may hold there is no edit. */
export function editsFromText(text: string | null): KeptEdits {
  try {
    const saved: unknown = JSON.parse(text ?? "{}");
    if (typeof saved !== "object" || saved === null) return noEdits;
    return new Map(Object.entries(saved).filter((entry): entry is [string, KeptEdit] => isEdit(entry[1])));
  } catch {
    return noEdits;
  }
}

/** The edits as the browser keeps them. */
export const editsAsText = (edits: KeptEdits): string => JSON.stringify(Object.fromEntries(edits));

/** The keys that a tab reads: its own, else those of tabs that are no longer open, and of no tab. */
export function keysToRead(keys: readonly string[], tab: string, isOpen: (tab: string) => boolean): readonly string[] {
  const own = PREFIX + tab;
  if (keys.includes(own)) return [own];
  return keys.filter((key) => key === KEY || (key.startsWith(PREFIX) && !isOpen(key.slice(PREFIX.length))));
}

/** The edits that this tab kept, else those that closed tabs left, which are this tab's from now on. */
export function readSavedEdits(tab: string, isOpen: (tab: string) => boolean): KeptEdits {
  try {
    const keys = keysToRead(Object.keys(localStorage), tab, isOpen);
    const found = new Map(keys.flatMap((key) => [...editsFromText(localStorage.getItem(key))]));
    saveEdits(tab, found);
    for (const key of keys) if (key !== PREFIX + tab) localStorage.removeItem(key);
    return found;
  } catch {
    return noEdits;
  }
}

/** Keeps a tab's edits in this browser, so that a closed tab or a crash loses none, and no tab those of another. */
export function saveEdits(tab: string | undefined, edits: KeptEdits): void {
  const key = tab === undefined ? KEY : PREFIX + tab;
  try {
    if (edits.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, editsAsText(edits));
  } catch {
    // Storage is off or full; the edits still live as long as the page.
  }
}
