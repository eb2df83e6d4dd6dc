import type { Body, Range } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { ModuleFile } from "@/lib/terraform";
import type { Span } from "./finding";
import { itemsFrom } from "./items-from";
import { spanOf } from "./rule";

/** A `# stackwright:ignore <rule> <reason> [until=YYYY-MM-DD]` comment. */
export interface Suppression {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
  readonly until?: string;
  /** The comment itself. */
  readonly range: Span;
  /** Lines it holds for, both included. */
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Of trimmed text: nothing in it goes back over long runs of spaces. */
const FORM = /^stackwright:ignore\b\s*(\S*)\s*(.*)$/s;
const UNTIL = /\buntil=(\d{4}-\d{2}-\d{2})\b/;

/** Every suppression in a file, also those without rule or reason (their texts are then empty). */
export function suppressionsIn(file: ModuleFile): readonly Suppression[] {
  if (!file.text.includes("stackwright:ignore")) return [];
  const lines = file.text.split("\n");
  return file.parsed.comments.flatMap((comment) => {
    const form = FORM.exec(comment.text.trim());
    if (!form || !comment.range) return [];
    const [, rule = "", rest = ""] = form;
    const until = UNTIL.exec(rest)?.[1];
    return [
      {
        file: file.path,
        rule,
        reason: withoutDate(rest),
        ...(until === undefined ? {} : { until }),
        range: spanOf(comment.range),
        ...heldLines(file, lines, comment.range),
      },
    ];
  });
}

function withoutDate(text: string): string {
  const date = UNTIL.exec(text);
  if (!date) return text;
  const after = text.slice(date.index + date[0].length);
  return `${text.slice(0, date.index).trimEnd()} ${after.trimStart()}`.trim();
}

/** The lines that a comment speaks of: its own, or the block or argument below it. */
export function heldLines(
  { parsed }: ModuleFile,
  lines: readonly string[],
  { start, end }: Range,
): { readonly firstLine: number; readonly lastLine: number } {
  const firstLine = targetLine(lines, start.line, start.column, end.line);
  return { firstLine, lastLine: lastLineOf(parsed.body, firstLine) ?? firstLine };
}

/** The comment's own line when code stands before it, else the next line with code. */
function targetLine(lines: readonly string[], line: number, column: number, lastLine: number): number {
  const before = (lines[line - 1] ?? "").slice(0, column - 1);
  if (before.trim() !== "") return line;
  return nextCode(lines)[lastLine + 1] ?? lastLine + 1;
}

/** For each line, the first one from there on that is neither empty nor a comment: many comments may stand below each other. */
const nextCode = cached((lines: readonly string[]): readonly number[] => {
  const next: number[] = Array.from({ length: lines.length + 2 }, () => lines.length + 1);
  for (let line = lines.length; line > 0; line -= 1)
    next[line] = /^\s*(#|\/\/|$)/.test(lines[line - 1] ?? "") ? (next[line + 1] ?? line + 1) : line;
  return next;
});

/** Where the outermost block or argument that begins on a line ends. */
function lastLineOf(body: Body, line: number): number | undefined {
  for (const item of itemsFrom(body, line)) {
    const range = item.range;
    if (!range || item.kind === "comment-item") continue;
    if (range.start.line === line) return range.end.line;
    if (range.start.line > line) return undefined;
    if (item.kind === "block") return lastLineOf(item.body, line);
  }
  return undefined;
}

export function isExpired(suppression: Suppression, today: string | undefined): boolean {
  return suppression.until !== undefined && today !== undefined && suppression.until < today;
}
