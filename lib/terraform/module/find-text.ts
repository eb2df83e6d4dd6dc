import type { Position, Range } from "@/lib/hcl";
import type { LiteralText } from "./literal-texts";

export interface TextMatch {
  readonly match: RegExpExecArray;
  readonly range: Range;
}

/** Matches of a global pattern in a range of a file's text, with their places. */
export function* findInRange(text: string, range: Range, pattern: RegExp): Iterable<TextMatch> {
  const raw = text.slice(range.start.offset, range.end.offset);
  let [place, at] = [range.start, 0];
  for (const match of raw.matchAll(pattern)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const start = advance(place, raw, at, from);
    [place, at] = [start, from];
    yield { match, range: { start, end: advance(start, raw, from, to) } };
  }
}

const NONE: readonly TextMatch[] = [];

/** Matches of a global pattern inside a literal text. Nearly always none: that must cost nothing but the search. */
export function findInLiteral({ file, node }: LiteralText, pattern: RegExp): Iterable<TextMatch> {
  if (!node.range) return NONE;
  const found = file.text.slice(node.range.start.offset, node.range.end.offset).search(pattern) >= 0;
  return found ? findInRange(file.text, node.range, pattern) : NONE;
}

/** The whole text of a file as a range. */
export function wholeOf(text: string): Range {
  const start: Position = { line: 1, column: 1, offset: 0 };
  return { start, end: advance(start, text, 0, text.length) };
}

/** The place that stands `to - from` characters after the one at `from`. */
export function advance(place: Position, raw: string, from: number, to: number): Position {
  let line = place.line;
  let lineStart: number | undefined;
  for (let index = raw.indexOf("\n", from); index !== -1 && index < to; index = raw.indexOf("\n", index + 1)) {
    line += 1;
    lineStart = index + 1;
  }
  const column = lineStart === undefined ? place.column + to - from : to - lineStart + 1;
  return { line, column, offset: place.offset + to - from };
}
