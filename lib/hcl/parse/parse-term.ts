import type { Expression } from "../ast/ast";
import { T } from "../scan/token";
import { parseCall } from "./parse-call";
import { parseExpression } from "./parse-expression";
import { parseTuple } from "./parse-list";
import { readNumber } from "./parse-number";
import { parseObject } from "./parse-object";
import { parseHeredoc, parseQuoted, parseString } from "./parse-template";
import type { Parser } from "./parser";

/** One operand without what may follow it. */
export function parseTerm(parser: Parser): Expression {
  switch (parser.peek()) {
    case T.string:
      return parseString(parser);
    case T.name:
      return parseName(parser);
    case T.number:
      return readNumber(parser, parser.take());
    case T.openQuote:
      return parseQuoted(parser);
    case T.openHeredoc:
      return parseHeredoc(parser);
    case T.openBracket:
      return parser.nest(() => parseTuple(parser));
    case T.openBrace:
      return parser.nest(() => parseObject(parser));
    case T.openParen:
      return parser.nest(() => parseParenthesised(parser));
    default:
      return parser.fail("a value");
  }
}

function parseName(parser: Parser): Expression {
  const index = parser.take();
  const next = parser.peek();
  if (next === T.openParen || next === T.doubleColon) return parser.nest(() => parseCall(parser, index));
  const name = parser.slice(index);
  const range = parser.tokenRange(index);
  switch (name) {
    case "true":
    case "false":
      return { kind: "boolean", value: name === "true", range };
    case "null":
      return { kind: "null", range };
    default:
      return { kind: "reference", root: name, steps: [], range };
  }
}

function parseParenthesised(parser: Parser): Expression {
  const start = parser.start(parser.take());
  const multiline = parser.scanner.kind(parser.index) === T.newline;
  const inner = parser.within({ what: "parentheses", start, end: start + 1 }, () => {
    const expression = parseExpression(parser);
    parser.expect(T.closeParen, '")"');
    return expression;
  });
  const range = parser.range(start, parser.lastEnd);
  return { kind: "parenthesised", inner, multiline, range };
}
