import { T } from "../scan/token";
import { bracketChange, NONE, spaced } from "./spacing";
import type { TokenList } from "./token-list";
import { widthOf } from "./width";

/** A line in up to three cells: up to the `=`, from the `=` on, and the comment at its end. */
interface Line {
  /** First token, and the one behind the last without the line end. */
  readonly start: number;
  readonly end: number;
  readonly newline: string;
  /** Index of the `=` whose right side is complete on this line, else -1. */
  readonly assign: number;
  /** Index of the trailing comment, else -1. */
  readonly comment: number;
  indent: number;
  lead: string;
  value: string;
}

/**
 * Spells tokens the way `terraform fmt` does: indents by brackets, puts blanks between tokens, and lines up the `=` and
 * the trailing comments of neighbouring lines. The steps are those of
 * https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go
 */
export function layOut(tokens: TokenList): string {
  const lines = splitLines(tokens);
  indentLines(tokens, lines);
  for (const line of lines) spellCells(tokens, line);
  alignAssignments(lines);
  return spell(tokens, lines);
}

function splitLines(tokens: TokenList): Line[] {
  const { kinds, texts } = tokens;
  const lines: Line[] = [];
  let start = 0;
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] !== T.newline) continue;
    lines.push(toLine(tokens, start, index, texts[index] ?? "\n"));
    start = index + 1;
  }
  if (start < kinds.length) lines.push(toLine(tokens, start, kinds.length, ""));
  return lines;
}

function toLine({ kinds }: TokenList, start: number, end: number, newline: string): Line {
  const last = kinds[end - 1];
  const ends = last === T.lineComment || (last === T.blockComment && newline === "");
  const comment = end - start > 1 && ends ? end - 1 : -1;
  const assign = findAssign(kinds, start, comment === -1 ? end : comment);
  return { start, end, newline, assign, comment, indent: 0, lead: "", value: "" };
}

function findAssign(kinds: readonly number[], start: number, end: number): number {
  let at = start + 1;
  while (at < end && kinds[at] !== T.equal) at++;
  if (at >= end) return -1;
  let open = 0;
  for (let index = at; index < end; index++) open += bracketChange[kinds[index] ?? 0] ?? 0;
  return open === 0 ? at : -1;
}

const cellEnd = (line: Line): number => (line.comment === -1 ? line.end : line.comment);
const leadEnd = (line: Line): number => (line.assign === -1 ? cellEnd(line) : line.assign);

/** A line that opens more than it closes indents the next ones by one step, however many brackets it opens. */
function indentLines({ kinds }: TokenList, lines: readonly Line[]): void {
  const levels: number[] = [];
  for (const line of lines) {
    if (line.start === line.end) continue;
    const change = netBrackets(kinds, line);
    if (change < 0) closeLevels(levels, -change);
    line.indent = 2 * levels.length;
    if (change > 0) levels.push(change);
  }
}

function netBrackets(kinds: readonly number[], line: Line): number {
  let change = 0;
  const middle = leadEnd(line);
  for (let index = line.start; index < middle && kinds[index] !== T.openHeredoc; index++) {
    change += bracketChange[kinds[index] ?? 0] ?? 0;
  }
  for (let index = middle; index < cellEnd(line); index++) change += bracketChange[kinds[index] ?? 0] ?? 0;
  return change;
}

function closeLevels(levels: number[], count: number): void {
  let closed = count;
  while (closed > 0 && levels.length > 0) {
    const top = levels[levels.length - 1] ?? 0;
    if (closed < top) levels[levels.length - 1] = top - closed;
    else levels.pop();
    closed -= top;
  }
}

function spellCells(tokens: TokenList, line: Line): void {
  line.lead = " ".repeat(line.indent) + spellCell(tokens, line.start, leadEnd(line), line.indent);
  if (line.assign !== -1) line.value = spellCell(tokens, line.assign, cellEnd(line), line.indent);
}

function spellCell({ kinds, texts }: TokenList, start: number, end: number, indent: number): string {
  let text = "";
  let before: number = NONE;
  for (let index = start; index < end; index++) {
    const kind = kinds[index] ?? NONE;
    if (kind === T.margin) text += " ".repeat(indent + 2);
    else if (kind === T.closingMargin) text += " ".repeat(indent);
    else text += texts[index];
    if (index + 1 < end && spaced(before, kind, kinds[index + 1] ?? NONE, texts[index] === "in")) text += " ";
    before = kind;
  }
  return text;
}

/** Puts the `=` of neighbouring lines one blank behind the longest name. */
function alignAssignments(lines: readonly Line[]): void {
  forRuns(
    lines,
    (line) => line.assign !== -1,
    (run) => {
      const widths = run.map((line) => widthOf(line.lead));
      const widest = widestOf(widths);
      run.forEach((line, index) => {
        line.value = " ".repeat(Math.max(0, widest - (widths[index] ?? 0)) + 1) + line.value;
      });
    },
  );
}

/** Blanks that aligning one run of lines may add: with a name of a hundred thousand characters they would be gigabytes. */
const MAX_BLANKS = 10_000_000;

/** The column to align to; nothing is aligned where that would be mostly blanks. */
function widestOf(widths: readonly number[]): number {
  const widest = widths.reduce((one, other) => Math.max(one, other), 0);
  return widest * widths.length > MAX_BLANKS ? 0 : widest;
}

function spell(tokens: TokenList, lines: readonly Line[]): string {
  const comments = new Map<Line, string>();
  forRuns(
    lines,
    (line) => line.comment !== -1,
    (run) => {
      const widths = run.map((line) => widthOf(line.lead) + widthOf(line.value));
      const widest = widestOf(widths);
      run.forEach((line, index) => {
        comments.set(line, " ".repeat(Math.max(0, widest - (widths[index] ?? 0)) + 1) + tokens.texts[line.comment]);
      });
    },
  );
  return lines.map((line) => line.lead + line.value + (comments.get(line) ?? "") + line.newline).join("");
}

function forRuns(lines: readonly Line[], belongs: (line: Line) => boolean, use: (run: readonly Line[]) => void): void {
  let start = 0;
  for (let index = 0; index <= lines.length; index++) {
    const line = lines[index];
    if (line !== undefined && belongs(line)) continue;
    if (index > start) use(lines.slice(start, index));
    start = index + 1;
  }
}
