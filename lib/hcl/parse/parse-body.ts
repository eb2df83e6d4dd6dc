import type { Attribute, Body, BodyItem, CommentItem } from "../ast/ast";
import { T, type TokenKind } from "../scan/token";
import { bail } from "./bail";
import { shorten } from "./describe";
import type { Mutable } from "./mutable";
import { parseItem } from "./parse-item";
import type { Parser } from "./parser";
import { recover } from "./recover";

/** Reads items up to the `}` of the block, or up to the end of the text; the closing token is not taken. */
export function parseBody(parser: Parser, closer: typeof T.closeBrace | typeof T.end, start: number): Body {
  const items: BodyItem[] = [];
  parseItems(parser, closer, items, new Map());
  return { kind: "body", items, range: parser.range(start, Math.max(start, parser.start(parser.next))) };
}

/** Like `parseBody`, appending to `items`; `names` are the arguments that the body has already. */
export function parseItems(parser: Parser, closer: TokenKind, items: BodyItem[], names: Map<string, Attribute>): void {
  for (;;) {
    const blank = skipNewlines(parser) > 1 && items.length > 0;
    const kind = parser.scanner.kind(parser.index);
    if (kind === closer || kind === T.end) return;
    const item = isComment(kind) ? commentItem(parser) : readItem(parser);
    if (item === undefined) continue;
    if (blank) item.blankBefore = true;
    items.push(item);
    if (item.kind === "attribute") checkName(parser, names, item);
  }
}

const isComment = (kind: TokenKind): boolean => kind === T.lineComment || kind === T.blockComment;

function skipNewlines(parser: Parser): number {
  // The line end of the item before is taken with that item.
  let count = 1;
  while (parser.scanner.kind(parser.index) === T.newline) {
    parser.index++;
    count++;
  }
  return count;
}

function commentItem(parser: Parser): Mutable<CommentItem> {
  const comment = parser.comment(parser.index++);
  if (parser.scanner.kind(parser.index) === T.newline) parser.index++;
  return comment.range === undefined
    ? { kind: "comment-item", comment }
    : { kind: "comment-item", comment, range: comment.range };
}

/** One item, or nothing when it was damaged beyond use. */
function readItem(parser: Parser): Mutable<BodyItem> | undefined {
  const { depth, newlines, index } = parser;
  const open = parser.open.length;
  const start = parser.start(index);
  if (parser.strict && open === 0) {
    parser.topStart = start;
    parser.topProblems = parser.problems.length;
  }
  const partial: { item?: Mutable<BodyItem> } = {};
  try {
    const item = parseItem(parser, partial);
    parser.quiet = false;
    return item;
  } catch (error) {
    if (error !== bail || parser.strict) throw error;
    parser.depth = depth;
    parser.height = 0;
    parser.newlines = newlines;
    parser.open.length = open;
    recover(parser, start);
    return partial.item;
  }
}

function checkName(parser: Parser, names: Map<string, Attribute>, item: Attribute): void {
  const before = names.get(item.name);
  if (before === undefined) {
    names.set(item.name, item);
    return;
  }
  const range = item.nameRange;
  const line = before.range?.start.line;
  if (range === undefined) return;
  parser.note(
    `the argument "${shorten(item.name)}" a second time, expected it once (line ${line})`,
    range.start.offset,
    range.end.offset,
  );
}
