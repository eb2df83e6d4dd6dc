import { characterWidth } from "./character";
import type { Scanner } from "./scanner";
import { T } from "./token";

const QUOTE = 0x22;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * The offset of what ends the literal text at `offset`: a quote, a line end, a `${` or `%{`, or the limit.
 * `$${` and `%%{` are text (https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#quoted-template-expressions).
 */
function textEnd(text: string, offset: number, limit: number): number {
  let at = offset;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || code === NEWLINE || code === RETURN) return at;
    if (code === BACKSLASH) at = escapeEnd(text, at, limit);
    else if (code === DOLLAR || code === PERCENT) {
      const next = sequenceOrText(text, at, code);
      if (next === at) return at;
      at = next;
    } else at++;
  }
  return Math.min(at, limit);
}

function escapeEnd(text: string, at: number, limit: number): number {
  const code = text.charCodeAt(at + 1);
  if (at + 1 >= limit || code === NEWLINE || code === RETURN) return at + 1;
  return at + 1 + characterWidth(text, at + 1);
}

/** `at` itself when a sequence starts there, else the offset behind the `$`, or behind the `$${`. */
export function sequenceOrText(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  if (next === OPEN_BRACE) return at;
  return next === code && text.charCodeAt(at + 2) === OPEN_BRACE ? at + 3 : at + 1;
}

/** At a `"` in an expression: one token when the string is plain, else the opening quote alone. */
export function scanOpenQuote(scanner: Scanner): void {
  const { text, offset, limit } = scanner;
  const end = textEnd(text, offset + 1, limit);
  const plain = end < limit && text.charCodeAt(end) === QUOTE;
  scanner.emit(plain ? T.string : T.openQuote, offset, plain ? end + 1 : offset + 1);
  if (!plain) scanner.frames.push({ kind: "quote" });
}

/** Inside a quoted string. */
export function scanQuote(scanner: Scanner): void {
  const { text, offset, limit } = scanner;
  const end = textEnd(text, offset, limit);
  const code = text.charCodeAt(offset);
  if (end > offset) scanner.emit(T.quotedText, offset, end);
  else if (code === DOLLAR) scanner.openSequence(T.interpolation);
  else if (code === PERCENT) scanner.openSequence(T.directive);
  else if (code === QUOTE) {
    scanner.frames.pop();
    scanner.emit(T.closeQuote, offset, offset + 1);
  } else cutAtLineEnd(scanner);
}

/** A quoted string cannot go over a line end; reading on as text would swallow the rest of the file. */
function cutAtLineEnd(scanner: Scanner): void {
  const { text, offset } = scanner;
  scanner.unwind();
  scanner.emit(T.quotedNewline, offset, offset);
  if (text.charCodeAt(offset) === RETURN && text.charCodeAt(offset + 1) !== NEWLINE) scanner.offset = offset + 1;
}
