import { known, list, object, stringOf, type Value } from "../value/value";
import { marked, unmarked } from "../value/value-marks";
import { type Known, plainOf } from "./known";

/** The value that JSON text means; undefined when it is not JSON. */
export function valueOfJson(text: string): Value | undefined {
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

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}

/** Terraform sorts keys and escapes `<`, `>` and `&`. */
function jsonencode([value]: readonly Value[]): Value | undefined {
  const plain = value && plainOf(value);
  if (plain === undefined) return undefined;
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return known(JSON.stringify(sorted(plain)).replace(/[<>&\u2028\u2029]/g, escaped));
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
