import type { Expression } from "@/lib/hcl";
import { evaluate, type Scope, stringOf, unknown, type Value } from "@/lib/terraform";
import { valueOfJson } from "@/lib/terraform/functions/encoding";

/** Stands for an interpolation that is not known while the text is read as JSON. */
const MARK = "\uE000";

/** The value of JSON text whose strings may hold interpolations; those strings are unknown. Undefined when it is not JSON. */
export function jsonOf(expression: Expression & { kind: "string" | "template" }, scope: Scope): Value | undefined {
  const text = expression.kind === "string" ? expression.value : textOf(expression, scope);
  const value = text === undefined ? undefined : (valueOfJson(text) ?? valueOfJson(text.replaceAll(MARK, `"${MARK}"`)));
  return value && blurred(value);
}

function textOf(template: Expression & { kind: "template" }, scope: Scope): string | undefined {
  let text = "";
  for (const part of template.parts) {
    if (part.kind === "directive") return undefined;
    text += part.kind === "text" ? part.value : pieceOf(evaluate(part.expression, scope));
  }
  return text;
}

/** `${jsonencode(x)}` inside JSON text is JSON already; anything known is spelled. */
function pieceOf(value: Value): string {
  return stringOf(value) ?? MARK;
}

function blurred(value: Value): Value {
  if (value.kind === "known")
    return typeof value.value === "string" && value.value.includes(MARK) ? partly(value.value) : value;
  if (value.kind === "list") return { ...value, items: value.items.map(blurred) };
  if (value.kind === "object")
    return { ...value, entries: new Map([...value.entries].map(([key, member]) => [key, blurred(member)])) };
  return value;
}

function partly(text: string): Value {
  return text === MARK ? unknown("interpolation") : { ...unknown("interpolation"), pattern: text.split(MARK) };
}
