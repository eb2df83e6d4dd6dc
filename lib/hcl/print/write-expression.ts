import type { Access, Call, Conditional, Expression, ForExpression, Reference, Step, Unary } from "../ast";
import { quote } from "../quote";
import { T } from "../scan/token";
import type { TokenList } from "./token-list";
import { isPrimary, strengthOf, writeBinary } from "./write-binary";
import { writeElements } from "./write-list";
import { writeObject } from "./write-object";
import { writeTemplate } from "./write-template";

/** Writes an expression; `inBrackets` says that line ends mean nothing here. */
export function writeExpression(tokens: TokenList, expression: Expression, inBrackets: boolean): void {
  switch (expression.kind) {
    case "null":
      return tokens.push(T.name, "null");
    case "boolean":
      return tokens.push(T.name, String(expression.value));
    case "number":
      return tokens.push(T.number, expression.text ?? String(expression.value));
    case "string":
      return tokens.push(T.string, quote(expression.value));
    case "template":
      return writeTemplate(tokens, expression, true);
    case "reference":
      return writeReference(tokens, expression);
    case "access":
      return writeAccess(tokens, expression);
    case "call":
      return writeCall(tokens, expression);
    case "tuple":
      return writeElements(tokens, expression.items, expression, T.openBracket);
    case "object":
      return writeObject(tokens, expression);
    case "for":
      return writeFor(tokens, expression);
    case "conditional":
      return writeConditional(tokens, expression, inBrackets);
    case "binary":
      return writeBinary(tokens, expression, inBrackets);
    case "unary":
      return writeUnary(tokens, expression, inBrackets);
    case "parenthesised":
      return writeParenthesised(tokens, expression.inner, expression.multiline === true);
    case "hole":
      throw new Error("cannot print a hole, expected an expression: the text it was parsed from is damaged here");
  }
}

/** An operand: in parentheses if it would fall apart without, and with heredocs only where line ends mean nothing. */
export function writeOperand(tokens: TokenList, expression: Expression, weakest: number, inBrackets: boolean): void {
  if (strengthOf(expression) < weakest) writeParenthesised(tokens, expression, false);
  else if (expression.kind === "template" && !inBrackets) writeTemplate(tokens, expression, false);
  else writeExpression(tokens, expression, inBrackets);
}

function writeParenthesised(tokens: TokenList, inner: Expression, multiline: boolean): void {
  tokens.push(T.openParen, "(");
  if (multiline) tokens.newline();
  writeExpression(tokens, inner, true);
  if (multiline) tokens.newline();
  tokens.push(T.closeParen, ")");
}

function writeReference(tokens: TokenList, reference: Reference): void {
  tokens.push(T.name, reference.root);
  writeSteps(tokens, reference.steps);
}

function writeAccess(tokens: TokenList, access: Access): void {
  if (isPrimary(access.target)) writeOperand(tokens, access.target, 0, false);
  else writeParenthesised(tokens, access.target, false);
  writeSteps(tokens, access.steps);
}

function writeSteps(tokens: TokenList, steps: readonly Step[]): void {
  for (const step of steps) {
    if (step.kind === "index" && !step.legacy) {
      tokens.push(T.openBracket, "[");
      writeExpression(tokens, step.key, true);
      tokens.push(T.closeBracket, "]");
    } else if (step.kind === "splat" && step.full) {
      tokens.push(T.openBracket, "[");
      tokens.push(T.star, "*");
      tokens.push(T.closeBracket, "]");
    } else {
      tokens.push(T.dot, ".");
      if (step.kind === "attr") tokens.push(T.name, step.name);
      else if (step.kind === "splat") tokens.push(T.star, "*");
      else writeExpression(tokens, step.key, true);
    }
  }
}

function writeCall(tokens: TokenList, call: Call): void {
  const segments = call.name.split("::");
  segments.forEach((segment, index) => {
    if (index > 0) tokens.push(T.doubleColon, "::");
    tokens.push(T.name, segment);
  });
  writeElements(tokens, call.args, call, T.openParen);
}

function writeConditional(tokens: TokenList, node: Conditional, inBrackets: boolean): void {
  writeOperand(tokens, node.condition, 1, inBrackets);
  tokens.push(T.question, "?");
  writeOperand(tokens, node.then, 0, inBrackets);
  tokens.push(T.colon, ":");
  writeOperand(tokens, node.else, 0, inBrackets);
}

function writeUnary(tokens: TokenList, node: Unary, inBrackets: boolean): void {
  tokens.push(node.operator === "!" ? T.bang : T.minus, node.operator);
  writeOperand(tokens, node.operand, strengthOf(node), inBrackets);
}

function writeFor(tokens: TokenList, node: ForExpression): void {
  const isObject = node.result === "object";
  tokens.push(isObject ? T.openBrace : T.openBracket, isObject ? "{" : "[");
  if (node.multiline) tokens.newline();
  tokens.push(T.name, "for");
  writeForNames(tokens, node);
  writeExpression(tokens, node.collection, true);
  tokens.push(T.colon, ":");
  if (node.key !== undefined) {
    writeExpression(tokens, node.key, true);
    tokens.push(T.arrow, "=>");
  }
  writeExpression(tokens, node.value, true);
  if (node.grouping) tokens.push(T.ellipsis, "...");
  if (node.condition !== undefined) {
    tokens.push(T.name, "if");
    writeExpression(tokens, node.condition, true);
  }
  if (node.multiline) tokens.newline();
  tokens.push(isObject ? T.closeBrace : T.closeBracket, isObject ? "}" : "]");
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

/** Whether the text of the expression ends with the marker of a heredoc. */
export function endsWithHeredoc(expression: Expression): boolean {
  return expression.kind === "template" && expression.heredoc !== undefined;
}
