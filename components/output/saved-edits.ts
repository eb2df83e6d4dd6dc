import { type KeptEdit, noEdits } from "./hand-edits";

const KEY = "stackwright:hand-edits";

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

/** The edits that this browser keeps. A browser that keeps nothing has none. */
export function readSavedEdits(): KeptEdits {
  try {
    return editsFromText(localStorage.getItem(KEY));
  } catch {
    return noEdits;
  }
}

/** Keeps the edits in this browser, so that a closed tab or a crash loses none. */
export function saveEdits(edits: KeptEdits): void {
  try {
    if (edits.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, editsAsText(edits));
  } catch {
    // Storage is off or full; the edits still live as long as the page.
  }
}
