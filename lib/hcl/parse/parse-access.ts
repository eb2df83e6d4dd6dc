import type { Expression, Step } from "../ast/ast";
import { T } from "../scan/token";
import { describeToken } from "./describe";
import { parseExpression } from "./parse-expression";
import { readNumber } from "./parse-number";
import type { Parser } from "./parser";

/** The `.name`, `[key]`, `[*]`, `.*` and `.0` behind a term. */
export function parseAccess(parser: Parser, target: Expression): Expression {
  const kind = parser.peek();
  if (kind !== T.dot && kind !== T.openBracket) return target;
  const steps = parseSteps(parser);
  const start = target.range?.start ?? parser.lines.position(0);
  const range = { start, end: parser.lines.position(parser.lastEnd) };
  if (target.kind === "reference") return { kind: "reference", root: target.root, steps, range };
  return { kind: "access", target, steps, range };
}

function parseSteps(parser: Parser): Step[] {
  const steps: Step[] = [];
  // Behind `.*` only names and numbers may follow until a bracket ends that splat.
  let inSplat = false;
  for (;;) {
    const kind = parser.peek();
    if (kind === T.openBracket) {
      steps.push(parseBracket(parser));
      inSplat = false;
    } else if (kind === T.dot) {
      const step = parseDot(parser, inSplat);
      if (step.kind === "splat") inSplat = true;
      steps.push(step);
    } else return steps;
  }
}

function parseDot(parser: Parser, inSplat: boolean): Step {
  const start = parser.start(parser.take());
  const kind = parser.peek();
  if (kind === T.name) {
    const index = parser.take();
    return { kind: "attr", name: parser.slice(index), range: parser.range(start, parser.lastEnd) };
  }
  if (kind === T.number) return parseLegacyIndex(parser, start);
  if (kind !== T.star || inSplat) parser.fail("an attribute name behind the dot");
  parser.take();
  return { kind: "splat", full: false, range: parser.range(start, parser.lastEnd) };
}

function parseLegacyIndex(parser: Parser, start: number): Step {
  const index = parser.take();
  if (parser.slice(index).includes(".")) {
    parser.note("two indexes in a row as .0.1, expected [0][1]", parser.start(index), parser.lastEnd);
  }
  return { kind: "index", key: readNumber(parser, index), legacy: true, range: parser.range(start, parser.lastEnd) };
}

/** Where something else stands, the bracket that is open is to blame, as for HashiCorp's parser. */
function close(parser: Parser, open: number, expected: string): void {
  if (parser.accept(T.closeBracket)) return;
  if (parser.peek() === T.end) parser.fail(expected);
  parser.failAt(open, `${describeToken(parser, parser.next)}, expected ${expected}`);
}

function parseBracket(parser: Parser): Step {
  const index = parser.take();
  const start = parser.start(index);
  if (parser.accept(T.star)) {
    close(parser, index, '"]" behind the "*"');
    return { kind: "splat", full: true, range: parser.range(start, parser.lastEnd) };
  }
  const key = parser.within({ what: "index", start, end: start + 1 }, () => {
    const inner = parser.nest(() => parseExpression(parser));
    close(parser, index, '"]" behind the index');
    return inner;
  });
  return { kind: "index", key, range: parser.range(start, parser.lastEnd) };
}
