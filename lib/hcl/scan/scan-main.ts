import { characterWidth, nameEnd, startsName } from "./character";
import { scanOpenHeredoc } from "./scan-heredoc";
import { scanNumber } from "./scan-number";
import { scanOpenQuote } from "./scan-quote";
import type { Scanner } from "./scanner";
import { T, type TokenKind } from "./token";

const single = new Uint8Array(128);
for (const [character, kind] of Object.entries({
  "\n": T.newline,
  "[": T.openBracket,
  "]": T.closeBracket,
  "(": T.openParen,
  ")": T.closeParen,
  "=": T.equal,
  ",": T.comma,
  ".": T.dot,
  ":": T.colon,
  "?": T.question,
  "<": T.less,
  ">": T.greater,
  "+": T.plus,
  "-": T.minus,
  "*": T.star,
  "/": T.slash,
  "%": T.percent,
  "!": T.bang,
})) {
  single[character.charCodeAt(0)] = kind;
}

const pairs: Readonly<Record<string, TokenKind>> = {
  "==": T.equalTo,
  "=>": T.arrow,
  "!=": T.notEqualTo,
  ">=": T.greaterOrEqual,
  "<=": T.lessOrEqual,
  "&&": T.and,
  "||": T.or,
  "::": T.doubleColon,
  "\r\n": T.newline,
};
const startsPair = new Uint8Array(128);
for (const pair of Object.keys(pairs)) startsPair[pair.charCodeAt(0)] = 1;

/** Outside of strings: skips blanks, then scans one token. */
export function scanMain(scanner: Scanner): void {
  const { text, limit } = scanner;
  let at = scanner.offset;
  let code = text.charCodeAt(at);
  while (at < limit && (code === 0x20 || code === 0x09)) code = text.charCodeAt(++at);
  scanner.offset = at;
  if (at >= limit) return;
  if (startsName(text, at)) scanner.emit(T.name, at, nameEnd(text, at, limit));
  else if (code >= 0x30 && code <= 0x39) scanNumber(scanner);
  else if (code === 0x22) scanOpenQuote(scanner);
  else if (code === 0x23) scanLineComment(scanner);
  else if (code === 0x7b) openBrace(scanner);
  else if (code === 0x7d) closeBrace(scanner, 1);
  else scanSymbol(scanner, code);
}

function scanSymbol(scanner: Scanner, code: number): void {
  const { text, offset, limit } = scanner;
  const next = offset + 1 < limit ? text.charCodeAt(offset + 1) : 0;
  if (code === 0x2f && next === 0x2f) scanLineComment(scanner);
  else if (code === 0x2f && next === 0x2a) scanBlockComment(scanner);
  else if (code === 0x7e && next === 0x7d) closeBrace(scanner, 2);
  else if (code === 0x2e && offset + 2 < limit && text.startsWith("...", offset))
    scanner.emit(T.ellipsis, offset, offset + 3);
  else if (code !== 0x3c || next !== 0x3c || !scanOpenHeredoc(scanner)) emitOperator(scanner, code, next);
}

function emitOperator(scanner: Scanner, code: number, next: number): void {
  const { text, offset } = scanner;
  const mayPair = next !== 0 && code < 128 && startsPair[code] === 1;
  const pair = mayPair ? pairs[text.slice(offset, offset + 2)] : undefined;
  if (pair === undefined) emitSingle(scanner, code);
  else scanner.emit(pair, offset, offset + 2);
}

function emitSingle(scanner: Scanner, code: number): void {
  const kind = code < 128 ? single[code] : 0;
  const width = characterWidth(scanner.text, scanner.offset);
  // The table holds token kinds only; 0 stands for none.
  scanner.emit(kind ? (kind as TokenKind) : T.invalid, scanner.offset, Math.min(scanner.offset + width, scanner.limit));
}

function openBrace(scanner: Scanner): void {
  scanner.emit(T.openBrace, scanner.offset, scanner.offset + 1);
  scanner.braces++;
}

function closeBrace(scanner: Scanner, length: number): void {
  const closing = scanner.atSequenceEnd;
  scanner.emit(closing || length === 2 ? T.sequenceEnd : T.closeBrace, scanner.offset, scanner.offset + length);
  if (closing) scanner.closeSequence();
  else scanner.braces--;
}

/** Up to the line end, which stays a token of its own. */
function scanLineComment(scanner: Scanner): void {
  scanner.emit(T.lineComment, scanner.offset, lineEnd(scanner));
}

function lineEnd(scanner: Scanner): number {
  const { text, offset, limit } = scanner;
  const newline = text.indexOf("\n", offset);
  if (newline === -1 || newline >= limit) return limit;
  return text.charCodeAt(newline - 1) === 0x0d ? newline - 1 : newline;
}

function scanBlockComment(scanner: Scanner): void {
  const { offset, limit } = scanner;
  const close = scanner.commentEnd(offset + 2);
  if (close === -1 || close + 2 > limit) scanner.emit(T.openComment, offset, lineEnd(scanner));
  else scanner.emit(T.blockComment, offset, close + 2);
}
