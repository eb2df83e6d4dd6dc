import { T } from "../scan/token";
import type { Parser } from "./parser";

const MAX_SHOWN = 30;

/** What stands there, for "X, expected Y". */
export function describeToken(parser: Parser, index: number): string {
  const kind = parser.scanner.kind(index);
  switch (kind) {
    case T.end:
      return "the end of the file";
    case T.newline:
      return "the end of the line";
    case T.quotedNewline:
      return "a line end inside a quoted string";
    case T.openComment:
      return "/* without its */";
    case T.string:
    case T.openQuote:
      return "a quoted string";
    case T.openHeredoc:
      return "a heredoc";
    case T.invalid:
      return describeInvalid(parser.slice(index));
    default:
      return `"${shorten(parser.slice(index))}"`;
  }
}

const advice: Readonly<Record<string, string>> = {
  ";": "; is no separator in HCL",
  "'": "' is no quotation mark in HCL",
  "`": "` means nothing in HCL",
  "&": "& is no operator in HCL (&& is)",
  "|": "| is no operator in HCL (|| is)",
};

function describeInvalid(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  const printable = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(text);
  const shown = printable ? text : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  return advice[text] ?? `the character ${shown} that means nothing in HCL`;
}

/** The beginning of a text, on one line. */
export function shorten(text: string, length = MAX_SHOWN): string {
  const line = text.slice(0, 2 * length).replace(/\s+/g, " ");
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
