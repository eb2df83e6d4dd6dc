import { NOT_SKIPPED, type Parser } from "./parser";

/** Re-reading after damage may cost this many times the text at most; then recovery skips what was read. */
const BUDGET = 2;
const FREE = 65_536;

/** Notes that `length` characters are read again; false when there was too much of that. */
export function mayReadAgain(parser: Parser, length: number): boolean {
  parser.readAgain += Math.max(0, length);
  return parser.readAgain <= parser.text.length * BUDGET + FREE;
}

/**
 * Goes on at the first line behind a damaged item that is not indented deeper than the item's own line.
 * That is where the next item, or the end of the block, stands in text that people or `terraform fmt` have indented.
 */
export function recover(parser: Parser, itemStart: number): void {
  const { scanner, lines } = parser;
  const readTo = scanner.start(parser.next);
  const indent = indentAt(parser, lines.startOf(itemStart));
  let line = lines.indexOf(itemStart) + 1;
  const first = line;
  const open = openBrackets(parser, itemStart);
  if (!mayReadAgain(parser, readTo - itemStart)) line = Math.max(line, lines.indexOf(readTo) + 1);
  while (offsetOf(parser, line) < scanner.limit && isInside(parser, line, indent)) line++;
  if (closesItem(parser, line, indent, line > first || open > 0)) line++;
  const next = Math.min(offsetOf(parser, line), scanner.limit);
  restart(parser, open < 0 && line === first ? closerAtEnd(parser, itemStart, next) : next);
}

/** Scans anew from `offset`. */
export function restart(parser: Parser, offset: number, limit = parser.scanner.limit): void {
  parser.scanner.restart(offset, limit);
  parser.index = parser.scanner.count;
  parser.skipped = NOT_SKIPPED;
}

const offsetOf = (parser: Parser, line: number): number => parser.lines.starts[line] ?? parser.text.length;

function indentAt(parser: Parser, lineStart: number): number {
  let at = lineStart;
  while (isBlank(parser.text.charCodeAt(at))) at++;
  return at - lineStart;
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

function isInside(parser: Parser, line: number, indent: number): boolean {
  const start = offsetOf(parser, line);
  const own = indentAt(parser, start);
  const code = parser.text.charCodeAt(start + own);
  return own > indent || code === 0x0a || code === 0x0d;
}

/** Whether the line is the closing bracket of the damaged item. */
function closesItem(parser: Parser, line: number, indent: number, open: boolean): boolean {
  const start = offsetOf(parser, line);
  if (!open || start >= parser.scanner.limit || indentAt(parser, start) !== indent) return false;
  return "]})".includes(parser.text.charAt(start + indent)) && parser.text.charAt(start + indent) !== "";
}

/** How many more brackets the first line of the item opens than it closes. */
function openBrackets(parser: Parser, itemStart: number): number {
  const end = offsetOf(parser, parser.lines.indexOf(itemStart) + 1);
  let open = 0;
  for (let at = itemStart; at < end; at++) {
    const character = parser.text.charAt(at);
    if ("[({".includes(character)) open++;
    else if ("])}".includes(character)) open--;
  }
  return open;
}

/** Offset of the `}` that ends the line before `lineEnd`, as it closes the block around; else `lineEnd` itself. */
function closerAtEnd(parser: Parser, itemStart: number, lineEnd: number): number {
  let at = lineEnd - 1;
  while (at > 0 && parser.text.charAt(at).trim() === "") at--;
  return at > itemStart && parser.text.charAt(at) === "}" ? at : lineEnd;
}
