import { nestingOf } from "@/lib/json/nesting-of";
import { LIMITS } from "../value/budget";
import { known, list, object, stringOf, type Value } from "../value/value";
import { marked, unmarked } from "../value/value-marks";
import { isTooLong, type Known } from "./known";

/** The value that JSON text means; undefined when it is not JSON, or longer or deeper than any value may be. */
export function valueOfJson(text: string): Value | undefined {
  if (isTooLong(text.length) || nestingOf(text) > LIMITS.valueDepth) return undefined;
  try {
    return valueOfData(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function valueOfData(data: unknown): Value {
  if (Array.isArray(data)) return list(data.map(valueOfData));
  if (data !== null && typeof data === "object")
    return object(Object.entries(data).map(([name, member]) => [name, valueOfData(member)]));
  return known(typeof data === "string" || typeof data === "number" || typeof data === "boolean" ? data : null);
}

/** Not by way of JavaScript's objects, which sort keys that are numbers in their own way. */
function spelled(value: Value): string | undefined {
  if (value.kind === "known") return JSON.stringify(value.value);
  if (value.kind === "list") return value.complete ? enclosed("[", value.items.map(spelled), "]") : undefined;
  if (value.kind !== "object" || !value.complete) return undefined;
  const members = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return enclosed("{", members.map(spelledMember), "}");
}

function spelledMember([name, member]: readonly [string, Value]): string | undefined {
  const text = spelled(member);
  return text === undefined ? undefined : `${JSON.stringify(name)}:${text}`;
}

function enclosed(open: string, texts: readonly (string | undefined)[], close: string): string | undefined {
  return texts.includes(undefined) ? undefined : `${open}${texts.join(",")}${close}`;
}

/** Terraform sorts keys and escapes `<`, `>` and `&`. */
function jsonencode([value]: readonly Value[]): Value | undefined {
  const text = value && spelled(value);
  if (text === undefined) return undefined;
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return known(text.replace(/[<>&\u2028\u2029]/g, escaped));
}

function jsondecode([text]: readonly Value[]): Value | undefined {
  const source = text && stringOf(text);
  return source === undefined ? undefined : valueOfJson(source);
}

const sensitive: Known = ([value]) => value && marked(value, { sensitive: true });

const nonsensitive: Known = ([value]) => value && unmarked(value, "sensitive");

export const encodingFunctions: Readonly<Record<string, Known>> = {
  jsonencode,
  jsondecode,
  sensitive,
  nonsensitive,
  ephemeralasnull: () => undefined,
};
