import type { BinaryOperator, Expression } from "../ast/ast";
import { T, type TokenKind } from "../scan/token";
import { parseAccess } from "./parse-access";
import { parseTerm } from "./parse-term";
import { MAX_DEPTH, type Parser } from "./parser";

/** Operators from weak to strong; https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md#operations */
const levels: readonly (readonly [TokenKind, BinaryOperator][])[] = [
  [[T.or, "||"]],
  [[T.and, "&&"]],
  [
    [T.equalTo, "=="],
    [T.notEqualTo, "!="],
  ],
  [
    [T.greater, ">"],
    [T.greaterOrEqual, ">="],
    [T.less, "<"],
    [T.lessOrEqual, "<="],
  ],
  [
    [T.plus, "+"],
    [T.minus, "-"],
  ],
  [
    [T.star, "*"],
    [T.slash, "/"],
    [T.percent, "%"],
  ],
];
const strength = new Uint8Array(64);
const operators: BinaryOperator[] = [];
levels.forEach((level, index) => {
  for (const [kind, operator] of level) {
    strength[kind] = index + 1;
    operators[kind] = operator;
  }
});

/** Any expression, with `? :`. */
export function parseExpression(parser: Parser): Expression {
  const condition = parseBinary(parser, 1);
  if (parser.peek() !== T.question) return condition;
  const beside = parser.enter();
  let multiline = takeOperator(parser);
  const then = parseExpression(parser);
  if (parser.peek() !== T.colon) parser.fail('a ":" and the value for the false case');
  if (takeOperator(parser)) multiline = true;
  const otherwise = parseExpression(parser);
  parser.leave(beside);
  const range = between(parser, condition, otherwise);
  return { kind: "conditional", condition, then, else: otherwise, multiline, range };
}

/** Takes an operator; true if there is a line end before or behind it. */
function takeOperator(parser: Parser): boolean {
  const before = parser.atNewLine;
  parser.take();
  return before || parser.atNewLine;
}

function parseBinary(parser: Parser, weakest: number): Expression {
  const beside = parser.height;
  parser.height = 0;
  let left = parseOperand(parser);
  for (let length = 0; ; length++) {
    const kind = parser.peek();
    const level = strength[kind] ?? 0;
    const operator = level < weakest || level === 0 ? undefined : operators[kind];
    if (operator === undefined) break;
    if (length > MAX_DEPTH) parser.failAt(parser.next, `a chain of more than ${MAX_DEPTH} operators, expected less`);
    const multiline = takeOperator(parser);
    const right = parseBinary(parser, level + 1);
    checkHeight(parser, ++parser.height);
    const range = between(parser, left, right);
    left = { kind: "binary", operator, left, right, multiline, range };
  }
  parser.height = Math.max(parser.height, beside);
  return left;
}

/** Of an expression's tree: the deepest nesting with the longest chain of operators in it. */
const MAX_HEIGHT = 2 * MAX_DEPTH + 2;

/** Refuses a tree that is too high: its levels may be chains of operators, each the first operand of the next. */
function checkHeight(parser: Parser, height: number): void {
  if (height > MAX_HEIGHT)
    parser.failAt(parser.next, `operators and nesting of more than ${MAX_HEIGHT} levels, expected less`);
}

/** A term with its prefix operators, which bind stronger than any other. */
function parseOperand(parser: Parser): Expression {
  const kind = parser.peek();
  if (kind !== T.minus && kind !== T.bang) return parseAccess(parser, parseTerm(parser));
  const start = parser.start(parser.take());
  const beside = parser.enter();
  const operand = parseOperand(parser);
  parser.leave(beside);
  return { kind: "unary", operator: kind === T.minus ? "-" : "!", operand, range: parser.range(start, parser.lastEnd) };
}

function between(parser: Parser, first: Expression, last: Expression) {
  const range = parser.range(0, 0);
  return { start: first.range?.start ?? range.start, end: last.range?.end ?? range.end };
}
