import type { Position, Range } from "vscode-languageserver";
import type { Point, Span } from "@/lib/lint";

/** The protocol counts from 0 and we from 1; both count columns in UTF-16 units. */
export const toPosition = ({ line, column }: Point): Position => ({ line: line - 1, character: column - 1 });

export const toRange = ({ start, end }: Span): Range => ({ start: toPosition(start), end: toPosition(end) });

const isBefore = (a: Point, b: Point): boolean => a.line < b.line || (a.line === b.line && a.column <= b.column);

/** Whether a place is in a range or at its end, where a word that is being typed ends. */
export function holds(span: Span | undefined, place: Point): boolean {
  return span !== undefined && isBefore(span.start, place) && isBefore(place, span.end);
}
