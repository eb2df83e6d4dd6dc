import type { Access, Call, Conditional, Expression, Reference, Step, Unary } from "../ast/ast";
import { T } from "../scan/token";
import { quote } from "./quote";
import type { TokenList } from "./token-list";
import { isPrimary, strengthOf, writeBinary } from "./write-binary";
import { writeFor } from "./write-for";
import { writeElements } from "./write-list";
import { writeObject } from "./write-object";
import { writeTemplate } from "./write-template";

type Writer<E extends Expression> = (tokens: TokenList, expression: E, inBrackets: boolean) => void;
type Writers = { readonly [K in Expression["kind"]]: Writer<Extract<Expression, { kind: K }>> };

const writers: Writers = {
  null: (tokens) => tokens.push(T.name, "null"),
  boolean: (tokens, { value }) => tokens.push(T.name, String(value)),
  number: (tokens, { text, value }) => tokens.push(T.number, text ?? String(value)),
  string: (tokens, { value }) => tokens.push(T.string, quote(value)),
  template: (tokens, template) => writeTemplate(tokens, template, true),
  reference: writeReference,
  access: writeAccess,
  call: writeCall,
  tuple: (tokens, tuple) => writeElements(tokens, tuple.items, tuple, T.openBracket),
  object: writeObject,
  for: writeFor,
  conditional: writeConditional,
  binary: writeBinary,
  unary: writeUnary,
  parenthesised: (tokens, { inner, multiline }) => writeParenthesised(tokens, inner, multiline),
  hole: () => {
    throw new Error("cannot print a hole, expected an expression: the text it was parsed from is damaged here");
  },
};

/** Writes an expression; `inBrackets` says that line ends mean nothing here. */
export function writeExpression(tokens: TokenList, expression: Expression, inBrackets: boolean): void {
  // The table has for each kind the writer of just that kind, which the compiler cannot see through the lookup.
  const write = writers[expression.kind] as Writer<Expression>;
  write(tokens, expression, inBrackets);
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
  const breaks = node.multiline && inBrackets;
  if (breaks) tokens.newline();
  tokens.push(T.question, "?");
  writeOperand(tokens, node.then, 0, inBrackets);
  if (breaks) tokens.newline();
  tokens.push(T.colon, ":");
  writeOperand(tokens, node.else, 0, inBrackets);
}

function writeUnary(tokens: TokenList, node: Unary, inBrackets: boolean): void {
  tokens.push(node.operator === "!" ? T.bang : T.minus, node.operator);
  writeOperand(tokens, node.operand, strengthOf(node), inBrackets);
}

/** Whether the text of the expression ends with the marker of a heredoc. */
export function endsWithHeredoc(expression: Expression): boolean {
  return expression.kind === "template" && expression.heredoc !== undefined;
}
