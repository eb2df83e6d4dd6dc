import type { Attribute, Body, BodyItem, Comment, Expression, ParsedFile, SyntaxProblem } from "../ast/ast";
import { T } from "../scan/token";
import { nextAnchor } from "./anchor";
import { bail } from "./bail";
import { parseItems } from "./parse-body";
import { parseExpression as readExpression } from "./parse-expression";
import { Parser } from "./parser";
import { mayReadAgain, restart } from "./recover";

/**
 * Reads a file. Never throws: what is damaged becomes a problem, and everything around it is still in the body.
 * The text is accepted without a problem exactly when HashiCorp's parser accepts it.
 */
export function parse(text: string): ParsedFile {
  return parseWith(new Parser(text));
}

/** Reads a file with a parser that the caller has set up. */
export function parseWith(parser: Parser): ParsedFile {
  const start = parser.scanner.offset;
  const body: Body = { kind: "body", items: readFile(parser), range: parser.range(start, parser.text.length) };
  return { body, problems: inOrder(parser.problems), comments: commentsOf(parser) };
}

function readFile(parser: Parser): BodyItem[] {
  const items: BodyItem[] = [];
  const names = new Map<string, Attribute>();
  for (;;) {
    const damaged = readSound(parser, items, names);
    if (damaged === undefined) return items;
    readDamaged(parser, damaged, items, names);
  }
}

/** Reads top-level items until the end, or until one is damaged: then the offset of that one. */
function readSound(parser: Parser, items: BodyItem[], names: Map<string, Attribute>): number | undefined {
  parser.topProblems = parser.problems.length;
  if (!mayReadAgain(parser, 0)) return parser.scanner.offset < parser.text.length ? parser.scanner.offset : undefined;
  parser.strict = true;
  try {
    parseItems(parser, T.end, items, names);
    return undefined;
  } catch (error) {
    if (error !== bail) throw error;
    return parser.topStart;
  } finally {
    parser.strict = false;
  }
}

/**
 * Reads a damaged item again, alone: up to where the next top-level block begins, so that the damage stays in it.
 * Before, in a sound item, a block at the start of a line proves nothing; it may be unindented, or text of a heredoc.
 */
function readDamaged(parser: Parser, start: number, items: BodyItem[], names: Map<string, Attribute>): void {
  const limit = nextAnchor(parser, start);
  mayReadAgain(parser, parser.scanner.offset - limit);
  const first = parser.problems[parser.topProblems];
  parser.reset();
  restart(parser, start, limit);
  const before = parser.problems.length;
  parser.topProblems = before;
  parseItems(parser, T.end, items, names);
  if (parser.problems.length === before && first !== undefined) parser.problems.push(first);
  restart(parser, limit, parser.text.length);
}

function inOrder(problems: readonly SyntaxProblem[]): SyntaxProblem[] {
  return [...problems].sort((one, other) => one.range.start.offset - other.range.start.offset);
}

function commentsOf(parser: Parser): Comment[] {
  const comments: Comment[] = [];
  const { scanner } = parser;
  for (let index = 0; index < scanner.count; index++) {
    const kind = scanner.kinds[index];
    if (kind === T.lineComment || kind === T.blockComment) comments.push(parser.comment(index));
  }
  return comments;
}

/** What `parseExpression` gives. */
export interface ParsedExpression {
  readonly expression: Expression;
  readonly problems: readonly SyntaxProblem[];
}

/** Reads one expression, as if it stood in parentheses. */
export function parseExpression(text: string): ParsedExpression {
  return parseExpressionWith(new Parser(text));
}

/** Reads one expression with a parser that the caller has set up. */
export function parseExpressionWith(parser: Parser): ParsedExpression {
  parser.newlines = false;
  try {
    const expression = readExpression(parser);
    if (parser.peek() !== T.end) parser.fail("the end of the expression");
    return { expression, problems: parser.problems };
  } catch (error) {
    if (error !== bail) throw error;
    return { expression: { kind: "hole" }, problems: parser.problems };
  }
}
