import { diffArrays } from "diff";

/** What became of the lines of a text, 1-based. */
export interface LineComparison {
  /** Lines that the other text does not have, or has differently. */
  readonly replaced: readonly number[];
  /** Lines before which the other text has more, without anything being replaced. */
  readonly extended: readonly number[];
}

const untouched: LineComparison = { replaced: [], extended: [] };

/** Compares a text with another, from the view of the first. */
export function compareLines(text: string, other: string): LineComparison {
  if (text === other) return untouched;
  const replaced: number[] = [];
  const extended: number[] = [];
  let line = 1;
  const parts = diffArrays(text.split("\n"), other.split("\n"));
  for (const [at, part] of parts.entries()) {
    if (part.added) {
      if (!parts[at - 1]?.removed) extended.push(line);
      continue;
    }
    if (part.removed) for (const offset of part.value.keys()) replaced.push(line + offset);
    line += part.value.length;
  }
  return { replaced, extended };
}
