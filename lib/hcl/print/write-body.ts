import type { Attribute, Block, Body, BodyItem, Comment } from "../ast/ast";
import { T } from "../scan/token";
import { normaliseValue } from "./normalise";
import { quote } from "./quote";
import type { TokenList } from "./token-list";
import { endsWithHeredoc, writeExpression } from "./write-expression";

/** Writes items, each with its line end; `path` are the types of the blocks around. */
export function writeBody(tokens: TokenList, body: Body, path: readonly string[]): void {
  body.items.forEach((item, index) => {
    if (item.blankBefore && index > 0) tokens.newline();
    writeItem(tokens, item, path);
    tokens.newline();
  });
}

function writeItem(tokens: TokenList, item: BodyItem, path: readonly string[]): void {
  if (item.kind === "attribute") writeAttribute(tokens, item, path);
  else if (item.kind === "block") writeBlock(tokens, item, path);
  else writeComment(tokens, item.comment);
}

/** Behind the marker of a heredoc there is no room for a comment: it goes above. */
function writeAttribute(tokens: TokenList, item: Attribute, path: readonly string[]): void {
  const value = normaliseValue(item, path);
  const commentAbove = item.trailing !== undefined && endsWithHeredoc(value);
  if (commentAbove && item.trailing !== undefined) {
    writeComment(tokens, item.trailing);
    tokens.newline();
  }
  tokens.push(T.name, item.name);
  tokens.push(T.equal, "=");
  writeExpression(tokens, value, false);
  if (!commentAbove && item.trailing !== undefined) writeComment(tokens, item.trailing);
}

function writeBlock(tokens: TokenList, block: Block, path: readonly string[]): void {
  tokens.push(T.name, block.type);
  for (const label of block.labels) tokens.push(T.string, quote(label.value));
  tokens.push(T.openBrace, "{");
  writeBlockBody(tokens, block, [...path, block.type]);
  tokens.push(T.closeBrace, "}");
  if (block.trailing !== undefined) writeComment(tokens, block.trailing);
}

function writeBlockBody(tokens: TokenList, block: Block, path: readonly string[]): void {
  const [only] = block.body.items;
  if (block.oneLine && block.body.items.length <= 1 && fitsOneLine(only)) {
    if (only !== undefined) writeItem(tokens, only, path);
    return;
  }
  tokens.newline();
  writeBody(tokens, block.body, path);
}

function fitsOneLine(item: BodyItem | undefined): boolean {
  if (item === undefined) return true;
  return item.kind === "attribute" && item.trailing === undefined && !endsWithHeredoc(item.value);
}

/** A comment; what follows a line comment stands on a new line. */
export function writeComment(tokens: TokenList, comment: Comment): void {
  if (comment.marker === "/*") tokens.push(T.blockComment, `/*${comment.text}*/`);
  else tokens.push(T.lineComment, comment.marker + comment.text);
}
