import { memberOf } from "@/lib/json/value-at";
import type { Sources } from "./audit-sources";

/** What was there when the page went, for the same tab alone. */
export interface LastWord {
  readonly sources: unknown;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = "stackwright:audit-last-word";

/** Keeps it at once: a database may not get to write what a page that goes away gives it. */
export function leaveLastWord(sources: Sources): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ sources, at: Date.now() } satisfies LastWord));
  } catch {
    // No room, or not allowed: then the database's own attempt has to do.
  }
}

/** What this tab left, once. */
export function takeLastWord(): LastWord | undefined {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const left: unknown = text === null ? undefined : JSON.parse(text);
    const at = memberOf(left, "at");
    return typeof at === "number" ? { sources: memberOf(left, "sources"), at } : undefined;
  } catch {
    return undefined;
  }
}
