import type { Binary, BinaryOperator, Expression } from "../ast/ast";
import { T, type TokenKind } from "../scan/token";
import type { TokenList } from "./token-list";
import { writeOperand } from "./write-expression";

/** Kind and strength of each operator; https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
const operators: Readonly<Record<BinaryOperator, readonly [TokenKind, number]>> = {
  "||": [T.or, 1],
  "&&": [T.and, 2],
  "==": [T.equalTo, 3],
  "!=": [T.notEqualTo, 3],
  ">": [T.greater, 4],
  ">=": [T.greaterOrEqual, 4],
  "<": [T.less, 4],
  "<=": [T.lessOrEqual, 4],
  "+": [T.plus, 5],
  "-": [T.minus, 5],
  "*": [T.star, 6],
  "/": [T.slash, 6],
  "%": [T.percent, 6],
};
const UNARY = 7;
const PRIMARY = 8;

/** How strongly the expression holds together: 0 for `? :`, up to 8 for what needs no parentheses anywhere. */
export function strengthOf(expression: Expression): number {
  if (expression.kind === "conditional") return 0;
  if (expression.kind === "binary") return operators[expression.operator][1];
  if (expression.kind === "unary" || isNegative(expression)) return UNARY;
  return PRIMARY;
}

const isNegative = (expression: Expression): boolean => expression.kind === "number" && expression.value < 0;

/** Whether `.name` or `[0]` can follow as it is. */
export const isPrimary = (expression: Expression): boolean => strengthOf(expression) === PRIMARY;

/** Writes the chain from its first operand on without recursion to the left, where chains are deep. */
export function writeBinary(tokens: TokenList, node: Binary, inBrackets: boolean): void {
  const chain: Binary[] = [];
  let left: Expression = node;
  while (
    left.kind === "binary" &&
    (chain.length === 0 || strengthOf(left) >= strengthOf(chain[chain.length - 1] ?? left))
  ) {
    chain.push(left);
    left = left.left;
  }
  writeOperand(tokens, left, strengthOf(chain[chain.length - 1] ?? node), inBrackets);
  for (const link of chain.reverse()) {
    const [kind, strength] = operators[link.operator];
    if (link.multiline && inBrackets) tokens.newline();
    tokens.push(kind, link.operator);
    writeOperand(tokens, link.right, strength + 1, inBrackets);
  }
}
