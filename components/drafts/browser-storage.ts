import { wordsNow } from "../words/words-now";

/** Why the browser did not keep something; undefined where it did. */
export type KeepProblem = string | undefined;

const PREFIX = "stackwright:";

/** A key of ours in the browser's storage. */
export const keyOf = (name: string): string => PREFIX + name;

/** What the browser keeps under a name; undefined where that is nothing, or no JSON, or storage is forbidden. */
export function readKept(name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value in the browser, or forgets it when it is undefined; says why where that does not work. */
export function keep(name: string, value: unknown): KeepProblem {
  try {
    if (value === undefined) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
    return undefined;
  } catch (error) {
    // https://html.spec.whatwg.org/multipage/webstorage.html#dom-storage-setitem
    const { storage } = wordsNow().said;
    return error instanceof DOMException && error.name === "QuotaExceededError" ? storage.full : storage.none;
  }
}
