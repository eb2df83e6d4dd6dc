import type { Comment, Expression, Tuple } from "../ast/ast";
import { T, type TokenKind } from "../scan/token";
import type { Mutable } from "./mutable";
import { parseExpression } from "./parse-expression";
import { parseFor } from "./parse-for";
import type { Parser } from "./parser";

/** The elements between brackets or parentheses, with the comments around them. */
export interface List {
  readonly items: Expression[];
  expand: boolean;
  multiline: boolean;
  comments?: Map<number, Comment[]>;
  trailing?: Map<number, Comment>;
}

/** `[…]`, also `[for …]`. */
export function parseTuple(parser: Parser): Expression {
  const open = parser.take();
  const start = parser.start(open);
  return parser.within({ what: "list", start, end: start + 1 }, () =>
    startsFor(parser) ? parseFor(parser, start, "tuple") : finishTuple(parser, start),
  );
}

/** Whether the next token is the word `for`. */
export function startsFor(parser: Parser): boolean {
  return parser.peek() === T.name && parser.slice(parser.next) === "for";
}

function finishTuple(parser: Parser, start: number): Tuple {
  const list = parseElements(parser, T.closeBracket);
  const { items, multiline } = list;
  const tuple: Mutable<Tuple> = { kind: "tuple", items, multiline, range: parser.range(start, parser.lastEnd) };
  if (list.comments !== undefined) tuple.comments = list.comments;
  if (list.trailing !== undefined) tuple.trailing = list.trailing;
  return tuple;
}

/** Elements with commas between them, and the closing token. */
export function parseElements(parser: Parser, closer: TokenKind): List {
  const list: List = { items: [], expand: false, multiline: false };
  const closing = closer === T.closeBracket ? '"]"' : '")"';
  collectComments(parser, list);
  while (parser.peek() !== closer) {
    list.items.push(parseExpression(parser));
    collectComments(parser, list);
    if (closer === T.closeParen && parser.accept(T.ellipsis)) {
      list.expand = true;
      if (parser.peek() !== closer) parser.fail(`${closing} behind the "..."`);
    } else if (parser.accept(T.comma)) collectComments(parser, list);
    else if (parser.peek() !== closer) parser.fail(`"," or ${closing}`);
  }
  parser.take();
  return list;
}

/** Passes line ends and comments up to the next token, keeping the comments. */
function collectComments(parser: Parser, list: List): void {
  let newline = false;
  for (;;) {
    const kind = parser.scanner.kind(parser.index);
    if (kind === T.newline) newline = list.multiline = true;
    else if (kind === T.lineComment || kind === T.blockComment) keepComment(parser, list, newline);
    else return;
    parser.index++;
  }
}

function keepComment(parser: Parser, list: List, ownLine: boolean): void {
  const comment = parser.comment(parser.index);
  const last = list.items.length - 1;
  if (!ownLine && last >= 0 && list.trailing?.has(last) !== true) {
    list.trailing ??= new Map();
    list.trailing.set(last, comment);
    return;
  }
  list.comments ??= new Map();
  const before = list.comments.get(last + 1);
  if (before === undefined) list.comments.set(last + 1, [comment]);
  else before.push(comment);
}
