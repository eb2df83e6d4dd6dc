/** States of the form, with what can be undone and redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** When the present began, in milliseconds. */
  readonly since: number;
}

/** Changes that follow each other faster than this are one change, such as the letters of a word. */
const ONE_CHANGE_MS = 700;
const MAX_STEPS = 200;

/** A history that begins. */
export const begin = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  since: Number.NEGATIVE_INFINITY,
});

/** Adds a state; it replaces the present one where both belong to the same change. */
export function record<T>(history: History<T>, next: T, now: number): History<T> {
  const joins = now - history.since < ONE_CHANGE_MS && history.past.length > 0;
  const past = joins ? history.past : [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present: next, future: [], since: now };
}

/** One step back, where there is one. */
export function undo<T>({ past, present, future }: History<T>): History<T> | undefined {
  const previous = past.at(-1);
  if (previous === undefined) return undefined;
  return { past: past.slice(0, -1), present: previous, future: [present, ...future], since: Number.NEGATIVE_INFINITY };
}

/** One step forward again, where there is one. */
export function redo<T>({ past, present, future }: History<T>): History<T> | undefined {
  const [next, ...rest] = future;
  if (next === undefined) return undefined;
  return { past: [...past, present], present: next, future: rest, since: Number.NEGATIVE_INFINITY };
}
