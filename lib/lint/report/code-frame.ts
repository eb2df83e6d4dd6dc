import type { Span } from "../finding";
import { showLine } from "./lines";

const WIDTH = 120;
const CONTEXT = 1;
const MOST_LINES = 6;

export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** The line belongs to the finding. */
  readonly marked: boolean;
  /** Column and length of what to underline; absent when the finding goes on over several lines. */
  readonly caret?: { readonly column: number; readonly length: number };
}

/** The lines of a finding with one line around them, ready to be shown. */
export function codeFrame(lines: readonly string[], { start, end }: Span): readonly FrameLine[] {
  const last = Math.max(start.line, end.column === 1 ? end.line - 1 : end.line);
  const to = Math.min(lines.length, last + CONTEXT, start.line + MOST_LINES);
  const from = Math.max(1, start.line - CONTEXT);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at): FrameLine => {
    const number = from + at;
    const marked = number >= start.line && number <= last;
    const { text, column } = showLine(lines[number - 1] ?? "", start.column, WIDTH);
    if (number !== start.line || start.line !== last) return { number, text, marked };
    const end1 = end.line === start.line ? end.column : start.column + 1;
    const length = Math.max(1, Math.min(end1 - start.column, text.length - column + 1));
    return { number, text, marked, caret: { column, length } };
  });
}
