import { children, type Expression } from "@/lib/hcl";
import { evaluate, hasStandIns, isUnset, type Scope, type Type, type Value } from "@/lib/terraform";
import { spellPieces } from "./stand-in";

/** A value as text: equal texts are equal values. Undefined where nothing is set; `?` stands for what is not known. */
export function canonical(value: Value, type?: Type): string | undefined {
  if (isUnset(value)) return undefined;
  switch (value.kind) {
    case "known":
      return JSON.stringify(String(value.value));
    case "list": {
      const items = value.items.map((item) => canonical(item, elementOf(type)) ?? "null");
      const isSet = value.flavour === "set" || type?.kind === "set";
      return `[${(isSet ? [...new Set(items)].sort() : items).join()}${value.complete ? "" : ",?"}]`;
    }
    case "object": {
      const members = [...value.entries].flatMap(([key, member]) => {
        const text = canonical(member, elementOf(type));
        return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
      });
      return `{${members.sort().join()}${value.complete ? "" : ",?"}}`;
    }
    case "unknown":
      return hasStandIns(value) && !value.standIns.includes(undefined) ? JSON.stringify(spellPieces(value)) : "?";
    default:
      return "?";
  }
}

function elementOf(type: Type | undefined): Type | undefined {
  return type && "element" in type ? type.element : undefined;
}

/**
 * What an expression comes to, as text. Where its value is not known, the text has its structure and what its names come
 * to: two such texts that are equal still stand for equal values.
 */
export function spell(expression: Expression, scope: Scope, type?: Type): string | undefined {
  const text = canonical(evaluate(expression, scope), type);
  return text?.includes("?") && !isCertain(text) ? `${text} ${structure(expression, scope)}` : text;
}

/** A question mark inside quotes is text. */
const isCertain = (text: string): boolean => !text.replaceAll(/"(?:[^"\\]|\\.)*"/g, "").includes("?");

function structure(expression: Expression, scope: Scope): string {
  const own = expression.kind === "reference" ? (canonical(evaluate(expression, scope)) ?? "null") : wordOf(expression);
  return `${own}(${children(expression)
    .map((child) => structure(child, scope))
    .join()})`;
}

function wordOf(expression: Expression): string {
  const { kind } = expression;
  if ("name" in expression) return `${kind} ${expression.name}`;
  if ("operator" in expression) return `${kind} ${expression.operator}`;
  if ("value" in expression && typeof expression.value !== "object") return `${kind} ${expression.value}`;
  return expression.kind === "template"
    ? expression.parts.map((part) => (part.kind === "text" ? part.value : part.kind)).join()
    : kind;
}
