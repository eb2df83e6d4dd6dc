import type { Comment, Expression } from "../ast/ast";
import { T } from "../scan/token";
import type { TokenList } from "./token-list";
import { writeComment } from "./write-body";
import { writeExpression } from "./write-expression";

/** What tuples and calls have in common. */
interface ListLayout {
  readonly multiline: boolean;
  readonly expand?: boolean;
  readonly comments?: ReadonlyMap<number, readonly Comment[]>;
  readonly trailing?: ReadonlyMap<number, Comment>;
}

/** Elements in brackets or parentheses: on one line, or one element per line. */
export function writeElements(
  tokens: TokenList,
  items: readonly Expression[],
  layout: ListLayout,
  opener: typeof T.openBracket | typeof T.openParen,
): void {
  const isTuple = opener === T.openBracket;
  tokens.push(opener, isTuple ? "[" : "(");
  if (needsLines(layout)) writeLines(tokens, items, layout);
  else writeInline(tokens, items, layout);
  tokens.push(isTuple ? T.closeBracket : T.closeParen, isTuple ? "]" : ")");
}

function needsLines({ multiline, comments, trailing }: ListLayout): boolean {
  return multiline || (comments?.size ?? 0) > 0 || (trailing?.size ?? 0) > 0;
}

function writeInline(tokens: TokenList, items: readonly Expression[], layout: ListLayout): void {
  items.forEach((item, index) => {
    if (index > 0) tokens.push(T.comma, ",");
    writeExpression(tokens, item, true);
  });
  if (layout.expand) tokens.push(T.ellipsis, "...");
}

function writeLines(tokens: TokenList, items: readonly Expression[], layout: ListLayout): void {
  tokens.newline();
  items.forEach((item, index) => {
    writeOwnLines(tokens, layout.comments?.get(index));
    writeExpression(tokens, item, true);
    const expands = layout.expand === true && index === items.length - 1;
    tokens.push(expands ? T.ellipsis : T.comma, expands ? "..." : ",");
    const comment = layout.trailing?.get(index);
    if (comment !== undefined) writeComment(tokens, comment);
    tokens.newline();
  });
  writeOwnLines(tokens, layout.comments?.get(items.length));
}

/** Comments on lines of their own. */
export function writeOwnLines(tokens: TokenList, comments: readonly Comment[] | undefined): void {
  for (const comment of comments ?? []) {
    writeComment(tokens, comment);
    tokens.newline();
  }
}
