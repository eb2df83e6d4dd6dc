import { memberOf } from "@/lib/json/value-at";
import { type KeepProblem, keep, keyOf, readKept } from "./browser-storage";

/** What a form held: the link of all that holds, and what was typed, where that is more. */
export interface KeptForm {
  readonly link: string;
  readonly values?: unknown;
}

/** What a tab was working on. */
export interface WorkingState extends KeptForm {
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const PREFIX = "working:";
/** Older than this, nobody comes back for it. */
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

const stateFrom = (tab: string, kept: unknown): WorkingState | undefined => {
  if (typeof kept !== "object" || kept === null || !("link" in kept) || !("at" in kept)) return undefined;
  const { link, at } = kept;
  if (typeof link !== "string" || typeof at !== "number") return undefined;
  const values = memberOf(kept, "values");
  return { tab, link, at, ...(values !== undefined && { values }) };
};

/** What tabs left in this browser. */
export function keptStates(): readonly WorkingState[] {
  try {
    const start = keyOf(PREFIX);
    const tabs = Object.keys(localStorage).filter((key) => key.startsWith(start));
    return tabs.flatMap((key) => {
      const tab = key.slice(start.length);
      return stateFrom(tab, readKept(`${PREFIX}${tab}`)) ?? [];
    });
  } catch {
    return [];
  }
}

/** What this tab left, else the newest that a tab left which is no longer open. */
export function stateToRestore(
  states: readonly WorkingState[],
  tab: string,
  isOpen: (tab: string) => boolean,
  now: number,
): WorkingState | undefined {
  const fresh = states.filter(({ at }) => now - at < MAX_AGE_MS);
  const left = fresh.filter((state) => !isOpen(state.tab)).sort((a, b) => b.at - a.at);
  return fresh.find((state) => state.tab === tab) ?? left[0];
}

/** Keeps what a tab works on, or forgets it; says why where that does not work. A browser that keeps nothing has the address. */
export function keepState(tab: string, form: KeptForm | undefined): KeepProblem {
  return keep(`${PREFIX}${tab}`, form && { ...form, at: Date.now() });
}

/** Forgets what tabs left too long ago. */
export function forgetOldStates(now: number): void {
  for (const { tab, at } of keptStates()) if (now - at >= MAX_AGE_MS) keepState(tab, undefined);
}
