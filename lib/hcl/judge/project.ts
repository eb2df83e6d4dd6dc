import type { Body, Expression, TemplatePart } from "../ast/ast";

/** What hcl2json makes of a text. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A body in that form. */
export interface JsonObject {
  readonly [key: string]: Json;
}

type Mutable = Record<string, unknown>;

/** A parsed body in the form of hcl2json. `text` is the source, from which expressions are cut. */
export function project(body: Body, text: string): JsonObject {
  const result: Mutable = {};
  for (const item of body.items) {
    if (item.kind === "attribute") result[item.name] = value(item.value, text);
    else if (item.kind === "block")
      insert(result, [item.type, ...item.labels.map((label) => label.value)], project(item.body, text));
  }
  // Filled with JSON values alone.
  return result as JsonObject;
}

function insert(into: Mutable, path: readonly string[], content: Json): void {
  const [name = "", ...rest] = path;
  if (rest.length === 0) {
    const before = into[name];
    into[name] = Array.isArray(before) ? [...before, content] : [content];
    return;
  }
  into[name] ??= {};
  // Only objects are put there: a block type has the same number of labels everywhere.
  insert(into[name] as Mutable, rest, content);
}

const source = ({ range }: Expression, text: string): string => text.slice(range?.start.offset, range?.end.offset);
const normal = (value: string): string => value.normalize("NFC");
const escaped = (value: string): string => normal(value.replace(/[$%](?=\{)/g, "$&$&"));

function value(expression: Expression, text: string): Json {
  switch (expression.kind) {
    case "null":
      return null;
    case "boolean":
    case "number":
      return expression.value;
    case "string":
      return escaped(expression.value);
    case "unary":
      return expression.operand.kind === "number" && expression.operator === "-"
        ? -expression.operand.value
        : normal(`\${${source(expression, text)}}`);
    case "template":
      return wrapped(expression.parts, text) ?? template(expression.parts, text);
    case "tuple":
      return expression.items.map((item) => value(item, text));
    case "object":
      return Object.fromEntries(expression.entries.map((entry) => [key(entry.key, text), value(entry.value, text)]));
    default:
      return normal(`\${${source(expression, text)}}`);
  }
}

/** `"${x}"` alone has the value of `x`. */
function wrapped([only, ...rest]: readonly TemplatePart[], text: string): Json | undefined {
  return only?.kind === "interpolation" && rest.length === 0 ? value(only.expression, text) : undefined;
}

function key(expression: Expression, text: string): string {
  if (expression.kind === "reference") return source(expression, text);
  const name = value(expression, text);
  return typeof name === "string" ? name : String(name);
}

/** With the strip markers carried out, each on the line of text next to it. */
function template(parts: readonly TemplatePart[], text: string): string {
  return parts
    .map((part, index) =>
      part.kind === "text" ? escaped(strip(part.value, parts[index - 1], parts[index + 1])) : sequence(part, text),
    )
    .join("");
}

function strip(value: string, before: TemplatePart | undefined, after: TemplatePart | undefined): string {
  let result = value;
  if (before !== undefined && before.kind !== "text" && before.stripAfter) {
    const [first = ""] = /^[^\n]*\n?/.exec(result) ?? [];
    result = first.trimStart() + result.slice(first.length);
  }
  if (after === undefined || after.kind === "text" || !after.stripBefore) return result;
  const [last = ""] = /[^\n]*\n?$/.exec(result) ?? [];
  return result.slice(0, result.length - last.length) + last.trimEnd();
}

function sequence(part: Exclude<TemplatePart, { kind: "text" }>, text: string): string {
  if (part.kind === "interpolation") return normal(`\${${source(part.expression, text)}}`);
  const names = [part.keyName, part.valueName].filter((name) => name !== undefined).join(", ");
  const words = [
    part.keyword,
    names,
    part.collection && `in ${source(part.collection, text)}`,
    part.condition && source(part.condition, text),
  ];
  return `%{${words.filter(Boolean).join(" ")}}`;
}
