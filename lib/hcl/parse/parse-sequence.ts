import type { TemplateDirective, TemplateInterpolation } from "../ast/ast";
import { T, type TokenKind } from "../scan/token";
import type { Mutable } from "./mutable";
import { parseExpression } from "./parse-expression";
import { parseForNames } from "./parse-for";
import type { Parser } from "./parser";

type Sequence = TemplateInterpolation | TemplateDirective;

/** `${ … }` or `%{ … }` inside a string or heredoc. */
export function parseSequence(parser: Parser, kind: TokenKind): Sequence {
  const index = parser.index++;
  const start = parser.start(index);
  const end = parser.scanner.end(index);
  const [node, close] = parser.within({ what: "sequence", start, end }, () => [
    parser.nest(() => parseInside(parser, kind)),
    parser.expect(T.sequenceEnd, '"}" at the end of the sequence'),
  ]);
  node.range = parser.range(start, parser.lastEnd);
  if (end - start === 3) node.stripBefore = true;
  if (parser.scanner.end(close) - parser.start(close) === 2) node.stripAfter = true;
  return node;
}

function parseInside(parser: Parser, kind: TokenKind): Mutable<Sequence> {
  return kind === T.interpolation
    ? { kind: "interpolation", expression: parseExpression(parser) }
    : parseDirective(parser);
}

function parseDirective(parser: Parser): Mutable<TemplateDirective> {
  const keyword = parser.peek() === T.name ? parser.slice(parser.next) : "";
  switch (keyword) {
    case "if":
      parser.take();
      return { kind: "directive", keyword, condition: parseExpression(parser) };
    case "for":
      parser.take();
      return { kind: "directive", keyword, ...parseForNames(parser), collection: parseExpression(parser) };
    case "else":
    case "endif":
    case "endfor":
      parser.take();
      return { kind: "directive", keyword };
    default:
      return parser.fail('"if", "else", "endif", "for" or "endfor" behind the "%{"');
  }
}
