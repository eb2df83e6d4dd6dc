import { cached } from "@/lib/memory/cached";
import type { Body, Expression, SyntaxProblem } from "../ast/ast";
import { parseExpressionWith, parseWith } from "../parse/parse";
import { Parser } from "../parse/parser";

/** The tree of a template's own text, parsed once; where a value goes it has the name of a hole. */
export interface Skeleton<Root> {
  readonly root: Root;
  /** The nodes that have a hole somewhere inside; all others are shared between results. */
  readonly open: ReadonlySet<object>;
}

/** A hole as a name in the text. Values never are in the text, so nothing a user types can look like one. */
export const holePattern = /__hole_(\d+)__/g;
/** How the name of every hole begins. */
export const HOLE = "__hole_";
const holeName = (index: number): string => `${HOLE}${index}__`;

/** The skeleton of an `hcl` template. */
export const bodySkeleton = cached((strings: TemplateStringsArray): Skeleton<Body> => {
  const parser = parserOf(strings);
  const { body, problems } = parseWith(parser);
  return skeletonOf(parser, body, problems);
});

/** The skeleton of an `expr` template. */
export const expressionSkeleton = cached((strings: TemplateStringsArray): Skeleton<Expression> => {
  const parser = parserOf(strings);
  const { expression, problems } = parseExpressionWith(parser);
  return skeletonOf(parser, expression, problems);
});

function parserOf(strings: TemplateStringsArray): Parser {
  const parser = new Parser(sourceOf(strings));
  parser.holes = /^__hole_\d+__$/;
  return parser;
}

function skeletonOf<Root>(parser: Parser, root: Root, problems: readonly SyntaxProblem[]): Skeleton<Root> {
  const [problem] = problems;
  if (problem !== undefined) throw new Error(explain(parser.text, problem));
  const open = new Set<object>();
  const skeleton: Skeleton<Root> = { root: withoutRanges(root), open };
  findHoles(skeleton.root, open);
  return skeleton;
}

/** In a template literal `\${` and a backtick need a backslash that is not HCL's; all other backslashes are. */
function sourceOf(strings: TemplateStringsArray): string {
  const chunks = strings.raw.map((chunk) =>
    chunk.replace(/\\(\\|`|\$\{)/g, (all, next) => (next === "\\" ? all : next)),
  );
  if (chunks.some((chunk) => chunk.includes(HOLE)))
    throw new Error("a template cannot contain __hole_, expected another name");
  return dedent(chunks.map((chunk, index) => (index === 0 ? chunk : holeName(index - 1) + chunk)).join(""));
}

function dedent(text: string): string {
  const lines = text.split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents);
  return Number.isFinite(common) ? lines.map((line) => line.slice(common)).join("\n") : text;
}

function explain(text: string, { message, range }: SyntaxProblem): string {
  const lines = text.split("\n").map((line, index) => `${String(index + 1).padStart(4)} ${line}`);
  const shown = lines.slice(Math.max(0, range.start.line - 4), range.start.line + 2).join("\n");
  return `syntax of an HCL template, line ${range.start.line}: ${message}\n${shown.replace(holePattern, "${…}")}`;
}

const rangeKeys = new Set(["range", "nameRange", "typeRange"]);

/** A copy of a tree as if it had been built. */
export function withoutRanges<N>(node: N): N {
  // Each branch returns the same shape as it was given, less the optional ranges, which the compiler cannot follow.
  if (Array.isArray(node)) return node.map(withoutRanges) as N;
  if (node instanceof Map) return new Map([...node].map(([key, value]) => [key, withoutRanges(value)])) as N;
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => !rangeKeys.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutRanges(value)])) as N;
}

/** Collects the objects that have a hole inside; true if there is one in `value`. */
function findHoles(value: unknown, open: Set<object>): boolean {
  if (typeof value === "string") return value.includes(HOLE);
  if (typeof value !== "object" || value === null) return false;
  const parts: unknown[] = value instanceof Map ? [...value.values()] : Object.values(value);
  const found = parts.map((part) => findHoles(part, open)).includes(true);
  if (found) open.add(value);
  return found;
}
