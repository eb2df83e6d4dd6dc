/** States of the form, with what can be undone and redone. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** When the present began, in milliseconds. */
  readonly since: number;
  /** The fields that the last change touched. */
  readonly touched: string;
}

/** Changes of one field that follow each other faster than this are one change, such as the letters of a word. */
const ONE_CHANGE_MS = 700;
const MAX_STEPS = 200;

/** A history that begins. */
export const begin = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  since: Number.NEGATIVE_INFINITY,
  touched: "",
});

const isFilled = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The paths at which two states differ, a comma between them. */
function touchedFields(before: unknown, after: unknown, path = ""): string {
  if (!isFilled(before) || !isFilled(after)) return before === after ? "" : path;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((key) => touchedFields(before[key], after[key], `${path}.${key}`))
    .filter((found) => found !== "")
    .join();
}

/** Adds a state that stands for itself, such as a form that was filled at once. */
export function record<T>(history: History<T>, next: T): History<T> {
  return { ...begin(next), past: [...history.past, history.present].slice(-MAX_STEPS) };
}

/** Adds a state that was typed; it replaces the present one where both belong to the same change of the same field. */
export function recordTyped<T>(history: History<T>, next: T, now: number): History<T> {
  const touched = touchedFields(history.present, next);
  const joins = now - history.since < ONE_CHANGE_MS && touched === history.touched;
  const { past } = joins ? history : record(history, next);
  return { past, present: next, future: [], since: now, touched };
}

/** One step back, where there is one. */
export function undo<T>({ past, present, future }: History<T>): History<T> | undefined {
  const previous = past.at(-1);
  if (previous === undefined) return undefined;
  return { ...begin(previous), past: past.slice(0, -1), future: [present, ...future] };
}

/** One step forward again, where there is one. */
export function redo<T>({ past, present, future }: History<T>): History<T> | undefined {
  const [next, ...rest] = future;
  if (next === undefined) return undefined;
  return { ...begin(next), past: [...past, present], future: rest };
}
