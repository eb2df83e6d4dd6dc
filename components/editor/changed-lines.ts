import { diffArrays } from "diff";

/** Lines that differ by more than this are a new text, not a change to look at. */
const MAX_EDITS = 400;

/** The 1-based lines of `after` that are not in `before`; where only something went, the line that closed up. */
export function changedLines(before: string, after: string): readonly number[] {
  if (before === after) return [];
  const parts = diffArrays(before.split("\n"), after.split("\n"), { maxEditLength: MAX_EDITS });
  const lines: number[] = [];
  let line = 1;
  for (const [at, part] of (parts ?? []).entries()) {
    const replaced = parts?.[at + 1]?.added === true;
    if (part.removed && !replaced) lines.push(line);
    if (part.added) for (const offset of part.value.keys()) lines.push(line + offset);
    if (!part.removed) line += part.value.length;
  }
  return lines;
}
