import type { SyntaxProblem } from "../ast/ast";
import { shorten } from "./describe";
import type { Parser } from "./parser";

/** A construct that is open while the parser reads; `start` to `end` is what opened it (of a block: its header). */
export interface Open {
  readonly what: "block" | "list" | "object" | "parentheses" | "call" | "index" | "string" | "heredoc" | "sequence";
  readonly start: number;
  readonly end: number;
}

const MAX_HEADER = 120;

/** The problem that the text, or the part of it up to the next block, ended too early. */
export function unclosedProblem(parser: Parser, expected: string): SyntaxProblem {
  const inner = parser.open[parser.open.length - 1];
  const truncated = parser.scanner.limit === parser.text.length;
  const at = breakOff(parser);
  if (inner === undefined) {
    const message = `${truncated ? "The file" : "The argument"} ends too early, expected ${expected}`;
    return { message, range: parser.range(at, at), truncated };
  }
  const openedAt = parser.range(inner.start, inner.end);
  const where = placeOf(parser, inner);
  if (truncated) {
    return {
      message: `The file ends inside ${where}; expected ${expected}`,
      range: parser.range(at, at),
      openedAt,
      truncated,
    };
  }
  return {
    message: `${where} is not closed before ${nextLine(parser)}; expected ${expected}`,
    // Whatever follows belongs to a heredoc: Terraform misses its end at that of the file.
    range: inner.what === "heredoc" ? parser.range(parser.text.length, parser.text.length) : openedAt,
    openedAt,
  };
}

/**
 * Behind another mistake in the same item, the reader may have lost count of the brackets. The text is believed to be cut
 * off only if it does not end with a bracket at the start of a line, as a complete file does.
 */
export function looksCut(parser: Parser): boolean {
  return parser.scanner.limit === parser.text.length && !/(?:^|\n)[}\])]+\s*$/.test(parser.text.slice(-200));
}

/** Where the last thing that was read ends. */
function breakOff(parser: Parser): number {
  let at = parser.scanner.limit;
  while (at > 0 && parser.text.charCodeAt(at - 1) <= 0x20) at--;
  return at;
}

function placeOf(parser: Parser, inner: Open): string {
  const outer = parser.open[0];
  const place = `${nameOf(parser, inner)} (opened on line ${lineOf(parser, inner)})`;
  if (outer === undefined || outer === inner) return place;
  return `${place} in ${nameOf(parser, outer)} (opened on line ${lineOf(parser, outer)})`;
}

const lineOf = (parser: Parser, open: Open): number => parser.lines.indexOf(open.start) + 1;

function nameOf(parser: Parser, open: Open): string {
  if (open.what === "block") return shorten(parser.text.slice(open.start, open.end - 1), MAX_HEADER).trimEnd();
  return open.what === "parentheses"
    ? "parentheses"
    : `${open.what === "object" || open.what === "index" ? "an" : "a"} ${open.what}`;
}

/** The header of the block that begins behind the limit, past the comments above it. */
function nextLine(parser: Parser): string {
  const { text, lines, scanner } = parser;
  let index = lines.indexOf(scanner.limit);
  while (/^(?:#|\/\/)/.test(text.slice(lines.starts[index], (lines.starts[index] ?? 0) + 2))) index++;
  const line = text.slice(lines.starts[index], lines.starts[index + 1]);
  return `${shorten(line, MAX_HEADER)
    .replace(/\s*\{.*$/, "")
    .trim()} on line ${index + 1}`;
}
