import type { Template, TemplatePart } from "../ast/ast";
import { lineStarts } from "../parse/dedent";
import { T } from "../scan/token";
import { escapeHeredoc } from "./quote";
import type { TokenList } from "./token-list";
import { openingOf, writeSequence } from "./write-template";

/** Writes a heredoc; false when a heredoc cannot say this, and nothing is written. */
export function writeHeredoc(
  tokens: TokenList,
  parts: readonly TemplatePart[],
  heredoc: NonNullable<Template["heredoc"]>,
): boolean {
  const lines = splitLines(parts);
  if (lines === undefined) return false;
  const margins = heredoc.flush ? marginsOf(lines) : undefined;
  const marker = freeMarker(lines, heredoc.marker);
  const start = tokens.kinds.length;
  tokens.push(T.openHeredoc, `<<${margins === undefined ? "" : "-"}${marker}\n`);
  lines.forEach((part, index) => {
    if (margins?.has(index)) tokens.push(T.margin, "");
    if (part.kind !== "text") writeSequence(tokens, part);
    else tokens.push(T.heredocText, escapeHeredoc(part.value, openingOf(lines[index + 1])) ?? "");
  });
  if (tokens.kinds.includes(T.newline, start)) removeMargins(tokens, start);
  else if (margins !== undefined) tokens.push(T.closingMargin, "");
  tokens.push(T.closeHeredoc, marker);
  return true;
}

/** A sequence on several lines breaks the heredoc into lines of different depth, of which no common margin would remain. */
function removeMargins(tokens: TokenList, start: number): void {
  for (let index = start; index < tokens.kinds.length; index++) {
    if (tokens.kinds[index] === T.margin) tokens.kinds[index] = T.heredocText;
  }
}

/** One text per line; undefined when the text cannot stand in a heredoc, or does not end with a line end. */
function splitLines(parts: readonly TemplatePart[]): TemplatePart[] | undefined {
  const last = parts[parts.length - 1];
  if (last !== undefined && !(last.kind === "text" && last.value.endsWith("\n"))) return undefined;
  const lines: TemplatePart[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "text") lines.push(part);
    else if (escapeHeredoc(part.value, openingOf(parts[index + 1])) === undefined) return undefined;
    else for (const [value] of part.value.matchAll(/[^\n]*\n|[^\n]+/g)) lines.push({ kind: "text", value });
  }
  return lines;
}

/**
 * The parts that get indentation in front of them; undefined when indentation would change the value, because the
 * lines are indented in common, and none when a strip marker would swallow it.
 */
function marginsOf(lines: readonly TemplatePart[]): Set<number> | undefined {
  const { starts, common } = lineStarts(lines);
  const sequences = lines.flatMap((part, index) => (startsWithSequence(lines, part, index) ? [index] : []));
  if (common > 0) return undefined;
  const swallowed = [...sequences, ...starts.map(({ index }) => index)].some((index) => isSwallowed(lines, index));
  return new Set(swallowed ? [] : [...sequences, ...starts.map(({ index }) => index)]);
}

function startsWithSequence(lines: readonly TemplatePart[], part: TemplatePart, index: number): boolean {
  const before = lines[index - 1];
  return part.kind !== "text" && (before === undefined || (before.kind === "text" && before.value.endsWith("\n")));
}

/** Whether a strip marker takes the blanks at the beginning of this line, up to the line end before. */
function isSwallowed(lines: readonly TemplatePart[], index: number): boolean {
  const part = lines[index];
  const sequence = part?.kind === "text" && part.value.trim() === "" ? lines[index + 1] : part;
  return sequence !== undefined && sequence.kind !== "text" && sequence.stripBefore === true;
}

/** The marker, longer if a line of the text is the marker. */
function freeMarker(lines: readonly TemplatePart[], marker: string): string {
  const taken = new Set(lines.map((part) => (part.kind === "text" ? part.value.trim() : "")));
  let free = marker;
  while (taken.has(free)) free += "_";
  return free;
}
