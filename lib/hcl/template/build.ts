import type { Attribute, Block, Body, BodyItem, CommentItem, Expression, ObjectEntry, Reference } from "../ast/ast";
import { parseExpression } from "../parse/parse";
import { printExpression } from "../print/print";
import { isIdentifier } from "../scan/character";

/** What `toExpression` lifts. `undefined` as the value of a key leaves the key out. */
export type Liftable = Expression | Scalar | readonly Liftable[] | { readonly [key: string]: Liftable | undefined };
type Scalar = string | number | boolean | null;

const MAX_COLUMNS = 100;

/**
 * Nodes that a map of strings could imitate (`{ kind: "null" }` may be a user's tags): they count as expressions only
 * when they were made here or parsed.
 */
const made = new WeakSet<object>();

const NULL: Expression = { kind: "null" };
made.add(NULL);

/** The HCL expression with the value of a JavaScript value; expressions stay what they are. */
export function toExpression(value: Liftable): Expression {
  if (value === null) return NULL;
  switch (typeof value) {
    case "string":
      return own({ kind: "string", value });
    case "boolean":
      return { kind: "boolean", value };
    case "number":
      return numberExpression(value);
    case "object":
      return isExpression(value) ? value : isArray(value) ? tuple(value) : object(value);
    default:
      throw new Error(
        `cannot lift a ${typeof value} into HCL, expected a string, number, boolean, null, array or object`,
      );
  }
}

/** Declares a literal to be an expression, not a map of strings. */
export function own<E extends Expression>(expression: E): E {
  made.add(expression);
  return expression;
}

const isArray = (value: object): value is readonly Liftable[] => Array.isArray(value);

/** Whether a value that may be plain data is a node. */
export function isExpression(value: unknown): value is Expression {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (made.has(value) || ("range" in value && typeof value.range === "object")) return true;
  const kind = String(value.kind);
  const keys = Object.hasOwn(distinctive, kind) ? distinctive[kind] : undefined;
  return keys?.some((key) => isDistinct(Reflect.get(value, key))) ?? false;
}

/** Of each other kind, properties one of which is no string in a node. */
const distinctive: Readonly<Record<string, readonly string[]>> = {
  boolean: ["value"],
  number: ["value"],
  template: ["parts"],
  reference: ["steps"],
  access: ["steps"],
  call: ["args"],
  tuple: ["items"],
  object: ["entries"],
  for: ["collection"],
  conditional: ["condition"],
  binary: ["left"],
  unary: ["operand"],
  parenthesised: ["inner"],
};
const isDistinct = (property: unknown): boolean => property !== undefined && typeof property !== "string";

function numberExpression(value: number): Expression {
  if (!Number.isFinite(value)) throw new Error(`cannot write ${value} in HCL, expected a finite number`);
  if (value >= 0) return { kind: "number", value: value === 0 ? 0 : value };
  return { kind: "unary", operator: "-", operand: { kind: "number", value: -value } };
}

/** On one line if it is short and flat, else one element per line. */
function tuple(values: readonly Liftable[]): Expression {
  const items = values.map(toExpression);
  const flat = items.map((item) => printExpression(item));
  const length = flat.reduce((sum, text) => sum + text.length + 2, 0);
  const isLarge = length > MAX_COLUMNS || flat.some((text) => text.includes("\n")) || items.some(isStructure);
  const multiline = isLarge && items.length > 0;
  return { kind: "tuple", items, multiline };
}

const isStructure = (item: Expression): boolean =>
  (item.kind === "object" && item.entries.length > 0) || (item.kind === "tuple" && item.items.length > 0);

function object(values: { readonly [key: string]: Liftable | undefined }): Expression {
  const entries: ObjectEntry[] = [];
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) entries.push(entry(key, toExpression(value)));
  }
  const multiline = entries.length > 1 || entries.some(({ value }) => isStructure(value) || isLong(value));
  return { kind: "object", entries, multiline };
}

const isLong = (value: Expression): boolean => printExpression(value).length > MAX_COLUMNS;

const reserved = new Set(["for", "true", "false", "null"]);

function entry(key: string, value: Expression): ObjectEntry {
  const bare = isIdentifier(key) && !reserved.has(key);
  const name = own<Expression>({ kind: "string", value: key });
  return bare
    ? { kind: "entry", key: name, bareKey: true, separator: "=", value }
    : { kind: "entry", key: name, separator: "=", value };
}

/** `reference("aws_kms_key.main.arn")`. */
export function reference(path: string): Reference {
  const { expression, problems } = parseExpression(path);
  if (expression.kind !== "reference" || problems.length > 0)
    throw new Error(`"${path}" is no reference, expected names and steps`);
  return expression;
}

/** `name = value`. */
export function attribute(name: string, value: Liftable): Attribute {
  return { kind: "attribute", name: identifier(name), value: toExpression(value) };
}

/** `type "label" { … }`. */
export function block(type: string, labels: readonly string[], content: Body | readonly BodyItem[]): Block {
  const body: Body = "kind" in content ? content : { kind: "body", items: content };
  const node: Block = {
    kind: "block",
    type: identifier(type),
    labels: labels.map((value) => ({ value, quoted: true })),
    body,
  };
  return body.items.length === 0 ? { ...node, oneLine: true } : node;
}

/** `# text` on a line of its own. */
export function comment(text: string): CommentItem {
  return { kind: "comment-item", comment: { kind: "comment", marker: "#", text: ` ${toOneLine(text)}` } };
}

/** Text that can stand in a comment: one line, no control characters, no end of comment. */
export function toOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").replaceAll("*/", "* /");
}

/** The name itself, which must be one. */
export function identifier(name: string): string {
  if (!isIdentifier(name)) throw new Error(`${JSON.stringify(name)} is no name in HCL, expected an identifier`);
  return name;
}

/** Bodies one after the other, with one empty line between. */
export function concat(...bodies: readonly Body[]): Body {
  const items: BodyItem[] = [];
  for (const body of bodies) {
    body.items.forEach((item, index) => {
      items.push(index === 0 && items.length > 0 ? { ...item, blankBefore: true } : item);
    });
  }
  return { kind: "body", items };
}
