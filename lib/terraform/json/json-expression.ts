import { type Expression, type Position, parseExpression, quote, type SyntaxProblem } from "@/lib/hcl";
import type { JsonNode, JsonObject, JsonText } from "./json-node";

/** How Terraform reads a text in JSON: as a template, as it stands, or as an expression of the language; in a required provider its aliases are such. */
export type Reading = "template" | "literal" | "expression" | "requirement";

/** JSON as an expression of the language. https://developer.hashicorp.com/terraform/language/syntax/json#expression-mapping */
export function expressionOf(node: JsonNode, reading: Reading, problems: SyntaxProblem[]): Expression {
  const { range } = node;
  switch (node.kind) {
    case "text":
      return textOf(node, reading, problems);
    case "list":
      return {
        kind: "tuple",
        items: node.items.map((item) => expressionOf(item, reading, problems)),
        multiline: false,
        range,
      };
    case "object":
      return objectOf(node, reading, problems);
    case "scalar":
      if (node.value === null) return { kind: "null", range };
      return typeof node.value === "boolean"
        ? { kind: "boolean", value: node.value, range }
        : { kind: "number", value: node.value, text: node.text, range };
  }
}

function objectOf({ entries, range }: JsonObject, reading: Reading, problems: SyntaxProblem[]): Expression {
  return {
    kind: "object",
    multiline: false,
    range,
    entries: entries.map(({ key, value }) => ({
      kind: "entry",
      separator: ":",
      key: textOf(key, reading, problems),
      value: expressionOf(value, isAliases(key, reading) ? "expression" : reading, problems),
      range: { start: key.range.start, end: value.range.end },
    })),
  };
}

function isAliases(key: JsonText, reading: Reading): boolean {
  return reading === "requirement" && key.value === "configuration_aliases";
}

function textOf(node: JsonText, reading: Reading, problems: SyntaxProblem[]): Expression {
  const plain: Expression = { kind: "string", value: node.value, range: node.range };
  if (reading === "literal" || reading === "requirement") return plain;
  if (reading === "template") return /[$%]\{/.test(node.value) ? templateOf(node, problems) : plain;
  const parsed = parseExpression(node.value);
  return parsed.problems.length > 0 ? plain : placed(parsed.expression, node.places);
}

/** The text of a template in the native syntax, and where each of its units comes from. */
interface Spelled {
  readonly text: string;
  readonly origins: readonly number[];
}

function templateOf(node: JsonText, problems: SyntaxProblem[]): Expression {
  const { text, origins } = spelled(node.value);
  const place = (at: number) => node.places(origins[at] ?? node.value.length);
  const { expression, problems: found } = parseExpression(text);
  for (const { truncated, ...problem } of found)
    problems.push(truncated ? { message: UNCLOSED, range: node.range } : placed(problem, place));
  return { ...placed(expression, place), range: node.range };
}

const UNCLOSED = "a sequence in this text is not closed, expected a } after it";

/** Literal parts are escaped; what stands inside of `${ … }` stays as it is. */
function spelled(value: string): Spelled {
  const parts = ['"'];
  const origins = [0];
  for (let at = 0; at < value.length; ) {
    const plain = plainFrom(value, at);
    for (let unit = 0; unit < plain.length; unit++) origins.push(at + unit);
    parts.push(plain);
    at += plain.length;
    if (at === value.length) break;
    const inside = sequenceEnd(value, at);
    const end = inside ?? at + (/^([$%])\1\{/.test(value.slice(at, at + 3)) ? 3 : 1);
    const raw = value.slice(at, end);
    const written = inside !== undefined || raw.length === 3 ? raw : escaped(raw);
    for (let unit = 0; unit < written.length; unit++) origins.push(inside === undefined ? at : at + unit);
    parts.push(written);
    at = end;
  }
  parts.push('"');
  origins.push(value.length, value.length);
  return { text: parts.join(""), origins };
}

const PLAIN = /[^$%"\\\n\r\t]*/y;

/** What begins here and stands in the native syntax as it is. */
function plainFrom(value: string, at: number): string {
  PLAIN.lastIndex = at;
  return PLAIN.exec(value)?.[0] ?? "";
}

function escaped(raw: string): string {
  return /["\\\n\r\t]/.test(raw) ? quote(raw).slice(1, -1) : raw;
}

/** Where a sequence that begins here ends; undefined where none does. Texts inside may hold brackets and further sequences. */
function sequenceEnd(value: string, start: number): number | undefined {
  if (!/^[$%]\{/.test(value.slice(start, start + 2))) return undefined;
  const open: string[] = ["}"];
  for (let at = start + 2; at < value.length; at++) {
    const character = value.charAt(at);
    const isInText = open.at(-1) === '"';
    if (isInText && character === "\\") at += 1;
    else if (character === open.at(-1)) open.pop();
    else if (isInText && /^[$%]\{/.test(value.slice(at, at + 2))) {
      open.push("}");
      at += 1;
    } else if (!isInText && character === '"') open.push('"');
    else if (!isInText && character === "{") open.push("}");
    if (open.length === 0) return at + 1;
  }
  return value.length;
}

/** A node with its places looked up again. */
function placed<T extends object>(node: T, place: (at: number) => Position): T {
  if (node instanceof Map) return node;
  const moved: Record<string, unknown> = {};
  if (!Array.isArray(node))
    for (const [name, value] of Object.entries(node)) moved[name] = placedValue(name, value, place);
  // The same object with other positions in it.
  return (Array.isArray(node) ? node.map((item) => placedValue("", item, place)) : moved) as T;
}

function placedValue(name: string, value: unknown, place: (at: number) => Position): unknown {
  if (typeof value !== "object" || value === null) return value;
  if ((name === "start" || name === "end") && "offset" in value && typeof value.offset === "number")
    return place(value.offset);
  return placed(value, place);
}
