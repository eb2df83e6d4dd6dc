import type { Expression, ForExpression } from "../ast/ast";
import { T } from "../scan/token";
import type { Mutable } from "./mutable";
import { parseExpression } from "./parse-expression";
import type { Parser } from "./parser";

/** The rest of `[for …]` or `{for …}` behind its bracket; line ends are already of no meaning. */
export function parseFor(parser: Parser, start: number, result: "tuple" | "object"): ForExpression {
  const multiline = parser.scanner.kind(parser.index) === T.newline;
  parser.take();
  const names = parseForNames(parser);
  const collection = parseExpression(parser);
  parser.expect(T.colon, '":" behind the collection');
  const valueOnLine = parser.atNewLine;
  const first = parseExpression(parser);
  const key = parser.accept(T.arrow) ? first : undefined;
  const value = key === undefined ? first : parseExpression(parser);
  const ellipsis = parser.peek() === T.ellipsis ? parser.take() : undefined;
  const conditionOnLine = parser.atNewLine;
  const condition = acceptWord(parser, "if") ? parseExpression(parser) : undefined;
  parser.expect(result === "tuple" ? T.closeBracket : T.closeBrace, `"${result === "tuple" ? "]" : "}"}"`);
  checkShape(parser, result, key, value, ellipsis);
  const node: Mutable<ForExpression> = {
    kind: "for",
    result,
    ...names,
    collection,
    value,
    multiline,
    range: parser.range(start, parser.lastEnd),
  };
  if (key !== undefined) node.key = key;
  if (ellipsis !== undefined) node.grouping = true;
  if (valueOnLine) node.valueOnLine = true;
  if (condition !== undefined) {
    node.condition = condition;
    if (conditionOnLine) node.conditionOnLine = true;
  }
  return node;
}

interface ForNames {
  readonly keyName?: string;
  readonly valueName: string;
}

/** `k, v in`, of a `for` expression or directive. */
export function parseForNames(parser: Parser): ForNames {
  const first = parser.slice(parser.expect(T.name, 'a variable name behind "for"'));
  const second = parser.accept(T.comma)
    ? parser.slice(parser.expect(T.name, "a second variable name behind the comma"))
    : undefined;
  if (!acceptWord(parser, "in")) parser.fail('"in"');
  return second === undefined ? { valueName: first } : { keyName: first, valueName: second };
}

function acceptWord(parser: Parser, word: string): boolean {
  if (parser.peek() !== T.name || parser.slice(parser.next) !== word) return false;
  parser.take();
  return true;
}

function checkShape(
  parser: Parser,
  result: "tuple" | "object",
  key: Expression | undefined,
  value: Expression,
  ellipsis: number | undefined,
): void {
  const at = (expression: Expression): [number, number] => [
    expression.range?.start.offset ?? 0,
    expression.range?.end.offset ?? 0,
  ];
  if (result === "object") {
    if (key === undefined) parser.note('a "for" for an object without key, expected "key => value"', ...at(value));
    return;
  }
  if (key !== undefined) parser.note('a key in a "for" for a list, expected only a value', ...at(key));
  if (ellipsis !== undefined) {
    const start = parser.start(ellipsis);
    parser.note('"..." in a "for" for a list, expected it only for an object', start, start + 3);
  }
}
