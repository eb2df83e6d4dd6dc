import type { Attribute, Block, BodyItem, Comment, Label } from "../ast/ast";
import { T } from "../scan/token";
import { shorten } from "./describe";
import type { Mutable } from "./mutable";
import { parseBody } from "./parse-body";
import { parseExpression } from "./parse-expression";
import type { Parser } from "./parser";
import { unescapeQuoted } from "./unescape";

/** Where an item is kept while it is read, for the case that the rest of it is damaged. */
export interface Partial {
  item?: Mutable<BodyItem>;
}

/** An argument or a block, with its line end. */
export function parseItem(parser: Parser, partial: Partial): Mutable<BodyItem> {
  if (parser.peek() !== T.name) parser.fail("an argument or a block");
  const name = parser.take();
  switch (parser.peek()) {
    case T.equal:
      return finishItem(parser, parseAttribute(parser, name, partial), "argument");
    case T.string:
    case T.openQuote:
    case T.openBrace:
    case T.name:
      return finishItem(parser, parseBlock(parser, name, partial), "block");
    default:
      return (
        parseHole(parser, name) ??
        parser.failAt(name, `"${shorten(parser.slice(name))}" alone, expected "=" and a value, or a block`)
      );
  }
}

/** In a template: a name in the form of a hole, alone on its line. */
function parseHole(parser: Parser, name: number): Mutable<Attribute> | undefined {
  const next = parser.peek();
  if ((next !== T.newline && next !== T.end) || parser.holes?.test(parser.slice(name)) !== true) return undefined;
  if (next === T.newline) parser.take();
  return { kind: "attribute", name: parser.slice(name), value: { kind: "hole" } };
}

function parseAttribute(parser: Parser, name: number, partial: Partial): Mutable<Attribute> {
  const nameRange = parser.tokenRange(name);
  const start = parser.start(name);
  parser.take();
  const item: Mutable<Attribute> = { kind: "attribute", name: parser.slice(name), nameRange, value: { kind: "hole" } };
  item.range = parser.range(start, parser.lastEnd);
  partial.item = item;
  item.value = parseExpression(parser);
  item.range = parser.range(start, parser.lastEnd);
  return item;
}

function parseBlock(parser: Parser, name: number, partial: Partial): Mutable<Block> {
  const start = parser.start(name);
  const labels = parseLabels(parser);
  const brace = parser.expect(T.openBrace, parser.peek() === T.newline ? '"{" on the same line' : 'a label or "{"');
  const bodyStart = parser.start(brace) + 1;
  const block: Mutable<Block> = {
    kind: "block",
    type: parser.slice(name),
    typeRange: parser.tokenRange(name),
    labels,
    body: { kind: "body", items: [] },
    closed: false,
  };
  partial.item = block;
  parser.open.push({ what: "block", start, end: bodyStart });
  const beside = parser.enter();
  parseBlockBody(parser, block, bodyStart);
  block.range = parser.range(start, parser.scanner.limit);
  if (parser.scanner.kind(parser.next) !== T.closeBrace) parser.failOpen('"}"');
  parser.take();
  parser.leave(beside);
  parser.open.pop();
  block.range = parser.range(start, parser.lastEnd);
  delete block.closed;
  return block;
}

function parseLabels(parser: Parser): Label[] {
  const labels: Label[] = [];
  for (;;) {
    const kind = parser.peek();
    if (kind === T.openQuote) parser.failAt(parser.next + labelDamage(parser), labelMessage(parser));
    if (kind !== T.string && kind !== T.name) return labels;
    const index = parser.take();
    const quoted = kind === T.string;
    const value = quoted ? unescapeQuoted(parser, parser.start(index) + 1, parser.lastEnd - 1) : parser.slice(index);
    labels.push({ value, quoted, range: parser.tokenRange(index) });
  }
}

/** How many tokens behind the opening quote of a label the text of it ends. */
function labelDamage(parser: Parser): number {
  return parser.scanner.kind(parser.next + 1) === T.quotedText ? 2 : 1;
}

function labelMessage(parser: Parser): string {
  const kind = parser.scanner.kind(parser.next + labelDamage(parser));
  return kind === T.interpolation || kind === T.directive
    ? "a sequence in a block label, expected plain text"
    : 'a block label without its end, expected "\\""';
}

function parseBlockBody(parser: Parser, block: Mutable<Block>, start: number): void {
  const next = parser.peek();
  if (next === T.newline || next === T.end || next === T.closeBrace) {
    if (next === T.closeBrace && parser.next === parser.index) block.oneLine = true;
    else if (parser.scanner.kind(parser.index) === T.newline) parser.index++;
    block.body = parseBody(parser, T.closeBrace, start);
    return;
  }
  block.oneLine = true;
  block.body = { kind: "body", items: [parseOnlyAttribute(parser)], range: parser.range(start, parser.lastEnd) };
  if (parser.peek() === T.comma || parser.peek() === T.newline || parser.peek() !== T.closeBrace) {
    parser.fail('"}" behind the only argument of a block on one line');
  }
}

function parseOnlyAttribute(parser: Parser): Attribute {
  if (parser.peek() !== T.name) parser.fail("an argument");
  const name = parser.take();
  if (parser.peek() !== T.equal) {
    parser.failAt(
      name,
      `"${shorten(parser.slice(name))}" in a block on one line, expected one argument "name = value"`,
    );
  }
  return parseAttribute(parser, name, {});
}

/** Takes the comment and the line end behind an item. */
function finishItem(parser: Parser, item: Mutable<Attribute> | Mutable<Block>, what: string): Mutable<BodyItem> {
  const trailing = takeTrailing(parser);
  if (trailing !== undefined) item.trailing = trailing;
  const kind = parser.scanner.kind(parser.index);
  if (kind === T.newline) parser.index++;
  else if (kind !== T.end) parser.fail(`a new line behind the ${what}`);
  return item;
}

function takeTrailing(parser: Parser): Comment | undefined {
  let first: Comment | undefined;
  for (;;) {
    const kind = parser.scanner.kind(parser.index);
    if (kind !== T.lineComment && kind !== T.blockComment) return first;
    const comment = parser.comment(parser.index++);
    first ??= comment;
  }
}
