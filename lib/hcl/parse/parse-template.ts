import type { Expression, StringLiteral, Template, TemplatePart, TemplateText } from "../ast/ast";
import { indexMarkers } from "../scan/scan-heredoc";
import { T, type TokenKind } from "../scan/token";
import { checkDirectives } from "./check-directives";
import { dedent } from "./dedent";
import { parseSequence } from "./parse-sequence";
import type { Parser } from "./parser";
import { unescapeHeredoc, unescapeQuoted } from "./unescape";

/** A plain quoted string, which is one token. */
export function parseString(parser: Parser): StringLiteral {
  const index = parser.take();
  const start = parser.start(index) + 1;
  const value = unescapeQuoted(parser, start, parser.scanner.end(index) - 1);
  return { kind: "string", value, range: parser.tokenRange(index) };
}

/** A quoted string with sequences. */
export function parseQuoted(parser: Parser): Expression {
  const start = parser.start(parser.take());
  const read = parser.inside({ what: "string", start, end: start + 1 }, () =>
    parseParts(parser, T.closeQuote, '"\\"" at the end of the string'),
  );
  const parts = joinTexts(read);
  const range = parser.range(start, parser.lastEnd);
  const [only] = parts;
  if (parts.length === 0) return { kind: "string", value: "", range };
  if (parts.length === 1 && only?.kind === "text") return { kind: "string", value: only.value, range };
  checkDirectives(parser, parts);
  return { kind: "template", parts, range };
}

/** `<<MARKER` or `<<-MARKER`. */
export function parseHeredoc(parser: Parser): Template {
  const index = parser.take();
  const start = parser.start(index);
  const opening = parser.slice(index).trimEnd();
  const flush = opening.startsWith("<<-");
  const marker = opening.slice(flush ? 3 : 2);
  const parts = parser.inside({ what: "heredoc", start, end: start + opening.length }, () =>
    parseParts(parser, T.closeHeredoc, `${marker} on a line of its own`),
  );
  const joined = joinTexts(flush ? dedent(parts) : parts);
  checkDirectives(parser, joined);
  return { kind: "template", parts: joined, heredoc: { marker, flush }, range: parser.range(start, parser.lastEnd) };
}

function parseParts(parser: Parser, closer: TokenKind, expected: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  for (;;) {
    const kind = parser.scanner.kind(parser.index);
    if (kind === closer) {
      parser.index++;
      return parts;
    }
    if (kind === T.quotedText || kind === T.heredocText) parts.push(parseText(parser, kind));
    else if (kind === T.interpolation || kind === T.directive) parts.push(parseSequence(parser, kind));
    else failUnterminated(parser, kind, expected);
  }
}

function failUnterminated(parser: Parser, kind: TokenKind, expected: string): never {
  if (kind === T.end || kind === T.invalid) indexMarkers(parser.scanner);
  const { scanner, index } = parser;
  const cutHeredoc = kind === T.invalid && scanner.start(index) === scanner.end(index);
  if (kind === T.end || cutHeredoc) return parser.failOpen(expected);
  return parser.fail(expected);
}

function parseText(parser: Parser, kind: TokenKind): TemplateText {
  const index = parser.index++;
  const start = parser.start(index);
  const end = parser.scanner.end(index);
  const value = kind === T.quotedText ? unescapeQuoted(parser, start, end) : unescapeHeredoc(parser.slice(index));
  return { kind: "text", value, range: parser.range(start, end) };
}

function joinTexts(parts: readonly TemplatePart[]): TemplatePart[] {
  const joined: TemplatePart[] = [];
  for (let first = 0; first < parts.length; ) {
    let end = first;
    while (parts[end]?.kind === "text") end++;
    if (end > first) {
      const text = joinRun(parts.slice(first, end));
      if (text !== undefined) joined.push(text);
      first = end;
    } else {
      const part = parts[first++];
      if (part !== undefined) joined.push(part);
    }
  }
  return joined;
}

function joinRun(run: readonly TemplatePart[]): TemplateText | undefined {
  const value = run.map((part) => (part.kind === "text" ? part.value : "")).join("");
  const start = run[0]?.range?.start;
  const end = run[run.length - 1]?.range?.end;
  if (value === "" || start === undefined || end === undefined) return undefined;
  return { kind: "text", value, range: { start, end } };
}
