import type { Body, Expression } from "../ast/ast";
import { layOut } from "./layout";
import { TokenList } from "./token-list";
import { writeBody } from "./write-body";
import { writeExpression } from "./write-expression";

/** The text of a body, exactly as `terraform fmt` would leave it. */
export function print(body: Body): string {
  const tokens = new TokenList();
  writeBody(tokens, body, []);
  return layOut(tokens);
}

/** The text of one expression. */
export function printExpression(expression: Expression): string {
  const tokens = new TokenList();
  writeExpression(tokens, expression, false);
  return layOut(tokens);
}
