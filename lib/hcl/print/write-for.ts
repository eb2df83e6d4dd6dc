import type { ForExpression } from "../ast/ast";
import { T } from "../scan/token";
import type { TokenList } from "./token-list";
import { writeExpression } from "./write-expression";

/** `[for …]` or `{for …}`. */
export function writeFor(tokens: TokenList, node: ForExpression): void {
  const isObject = node.result === "object";
  tokens.push(isObject ? T.openBrace : T.openBracket, isObject ? "{" : "[");
  if (node.multiline) tokens.newline();
  tokens.push(T.name, "for");
  writeForNames(tokens, node);
  writeExpression(tokens, node.collection, true);
  tokens.push(T.colon, ":");
  if (node.valueOnLine) tokens.newline();
  writeResult(tokens, node);
  if (node.condition !== undefined) {
    if (node.conditionOnLine) tokens.newline();
    tokens.push(T.name, "if");
    writeExpression(tokens, node.condition, true);
  }
  if (node.multiline) tokens.newline();
  tokens.push(isObject ? T.closeBrace : T.closeBracket, isObject ? "}" : "]");
}

function writeResult(tokens: TokenList, node: ForExpression): void {
  if (node.key !== undefined) {
    writeExpression(tokens, node.key, true);
    tokens.push(T.arrow, "=>");
  }
  writeExpression(tokens, node.value, true);
  if (node.grouping) tokens.push(T.ellipsis, "...");
}

/** `k, v in` of a `for` expression or directive. */
export function writeForNames(tokens: TokenList, node: { keyName?: string; valueName?: string }): void {
  if (node.keyName !== undefined) {
    tokens.push(T.name, node.keyName);
    tokens.push(T.comma, ",");
  }
  tokens.push(T.name, node.valueName ?? "");
  tokens.push(T.name, "in");
}
