import type { Attribute, Body, Expression, Label } from "../ast/ast";
import { parse } from "../parse/parse";
import { Scanner } from "../scan/scanner";
import { T, type TokenKind } from "../scan/token";
import { layOut } from "./layout";
import { normaliseType } from "./normalise";
import { printExpression } from "./print";
import { quote } from "./quote";
import { TokenList } from "./token-list";

/** What stands in the place of the tokens from the key's offset up to `end`. */
interface Replacement {
  readonly end: number;
  readonly kind?: TokenKind;
  readonly text: string;
}

/**
 * The text as `terraform fmt` leaves it, comments and all. Damaged text stays as it is.
 * Source: https://github.com/hashicorp/terraform/blob/main/internal/command/fmt.go
 */
export function format(text: string): string {
  const { body, problems } = parse(text);
  if (problems.length > 0) return text;
  const replacements = new Map<number, Replacement>();
  replaceInBody(text, body, [], replacements);
  const tokens = new TokenList();
  const scanner = new Scanner(text);
  for (let index = 0; ; ) {
    const kind = scanner.kind(index);
    if (kind === T.end) break;
    const replacement = replacements.get(scanner.start(index));
    if (replacement === undefined) tokens.add(kind, scanner.slice(index++));
    else index = replace(tokens, scanner, index, replacement);
  }
  return text.startsWith("\ufeff") ? `\ufeff${layOut(tokens)}` : layOut(tokens);
}

function replace(tokens: TokenList, scanner: Scanner, index: number, { kind, text, end }: Replacement): number {
  if (kind !== undefined) tokens.add(kind, text);
  let next = index;
  while (scanner.kind(next) !== T.end && scanner.start(next) < end) next++;
  return next;
}

function replaceInBody(text: string, body: Body, path: readonly string[], into: Map<number, Replacement>): void {
  for (const item of body.items) {
    if (item.kind === "attribute") replaceInAttribute(text, item, path, into);
    else if (item.kind === "block") {
      for (const label of item.labels) replaceLabel(label, into);
      replaceInBody(text, item.body, [...path, item.type], into);
    }
  }
}

function replaceLabel({ range, value, quoted }: Label, into: Map<number, Replacement>): void {
  if (range === undefined || (quoted && /^[ -~]*$/.test(value))) return;
  into.set(range.start.offset, { end: range.end.offset, kind: T.string, text: quote(value) });
}

function replaceInAttribute(
  text: string,
  item: Attribute,
  path: readonly string[],
  into: Map<number, Replacement>,
): void {
  const { value } = item;
  if (value.range === undefined) return;
  const { start, end } = value.range;
  if (item.name === "type" && path.length === 1 && path[0] === "variable") {
    const type = normaliseType(value);
    if (type !== value) into.set(start.offset, { end: end.offset, kind: T.name, text: printExpression(type) });
  } else if (isWrapped(value)) unwrap(text, start.offset, end.offset, into);
}

function isWrapped(value: Expression): boolean {
  return (
    value.kind === "template" &&
    value.heredoc === undefined &&
    value.parts.length === 1 &&
    value.parts[0]?.kind === "interpolation"
  );
}

/** Takes the quotes and the `${ }` away; an expression on several lines gets parentheses, if it has none around it. */
function unwrap(text: string, start: number, end: number, into: Map<number, Replacement>): void {
  const scanner = new Scanner(text);
  scanner.restart(start, end);
  const from = skipNewlines(scanner, 2, 1);
  let last = from;
  while (scanner.kind(last + 1) !== T.end) last++;
  const to = skipNewlines(scanner, last - 2, -1);
  const wrap = hasNewline(scanner, from, to) && !isParenthesised(scanner, from, to);
  into.set(start, { end: scanner.start(from), text: "(", ...(wrap && { kind: T.openParen }) });
  into.set(scanner.start(to + 1), { end, text: ")", ...(wrap && { kind: T.closeParen }) });
}

function skipNewlines(scanner: Scanner, index: number, step: number): number {
  let at = index;
  while (scanner.kind(at) === T.newline) at += step;
  return at;
}

function hasNewline(scanner: Scanner, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) if (scanner.kind(index) === T.newline) return true;
  return false;
}

function isParenthesised(scanner: Scanner, from: number, to: number): boolean {
  return scanner.kind(from) === T.openParen && scanner.kind(to) === T.closeParen;
}
