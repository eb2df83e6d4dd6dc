export interface Repetition {
  /** How many characters say so. */
  readonly length: number;
  readonly least: number;
  readonly most: number;
}

/** As many characters hold any repetition that is allowed. */
export const REPETITION = 24;

const MAX_REPEAT = 1000;
const ENDLESS = Number.POSITIVE_INFINITY;

/** `*`, `+`, `?`, `{2}`, `{2,}` or `{2,3}` at the beginning of a text. */
export function readRepetition(text: string): Repetition | undefined {
  const [mark, from, comma, to] = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  if (from === undefined) return { length: 1, least: mark === "+" ? 1 : 0, most: mark === "?" ? 1 : ENDLESS };
  const least = Number(from);
  const most = comma === "" ? least : to === undefined || to === "" ? ENDLESS : Number(to);
  return { length: mark.length, least, most };
}

export function isTooMuch({ least, most }: Repetition): boolean {
  return least > MAX_REPEAT || least > most || (most !== ENDLESS && most > MAX_REPEAT);
}
