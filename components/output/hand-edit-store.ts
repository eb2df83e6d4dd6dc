import { useSyncExternalStore } from "react";
import { type HandEdits, noEdits } from "./hand-edits";
import { readSavedEdits, saveEdits } from "./saved-edits";

/** Longer than a burst of keys, shorter than what one would mind to lose. */
const SAVE_DELAY_MS = 300;

let edits: HandEdits = noEdits;
/** Edits of an earlier visit that wait for the files they were made from. */
let waiting: HandEdits | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function changed(): void {
  clearTimeout(timer);
  timer = setTimeout(() => saveEdits(new Map([...(waiting ?? noEdits), ...edits])), SAVE_DELAY_MS);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The edits right now. They live outside of the components: a key typed in the editor must not draw the form again. */
export const currentEdits = (): HandEdits => edits;

/** Puts other edits in the place of those there are. */
export function replaceEdits(next: HandEdits): void {
  edits = next;
  changed();
}

/** What an earlier visit left and nobody has taken back yet; read from the browser the first time. */
export function waitingEdits(): HandEdits {
  waiting ??= readSavedEdits();
  return waiting;
}

/** Takes edits of an earlier visit off the list, because they were taken back or are not wanted. */
export function settleWaiting(paths: readonly string[]): void {
  waiting = new Map([...waitingEdits()].filter(([path]) => !paths.includes(path)));
  changed();
}

/** The edits, for a component that shows them. */
export const useEdits = (): HandEdits => useSyncExternalStore(subscribe, currentEdits, () => noEdits);

/** The edits of an earlier visit that wait, for a component that shows them; none before the page is alive. */
export const useWaitingEdits = (): HandEdits => useSyncExternalStore(subscribe, waitingEdits, () => noEdits);
