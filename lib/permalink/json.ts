import { isObject } from "@/lib/json/is-object";

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** A key with the value `undefined` counts as absent. */
export interface JsonObject {
  readonly [key: string]: JsonValue | undefined;
}

/** Names and positions from the root of a configuration down to one value. */
export type Path = readonly (string | number)[];

export { isObject };

// `Array.isArray` alone does not narrow readonly arrays out of the union.
export function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** Keys that hold a value. */
export function keysOf(object: JsonObject): readonly string[] {
  return Object.keys(object).filter((key) => object[key] !== undefined);
}

/** An own property; `constructor` and the like are not found on the prototype. */
export function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** True when every name of the path is there. Elements move up when one before them is dropped, so positions are not looked for. */
export function holdsPath(value: JsonValue | undefined, [step, ...rest]: Path): boolean {
  if (step === undefined) return value !== undefined;
  if (isList(value)) return typeof step === "number" && (step >= value.length || holdsPath(value[step], rest));
  return isObject(value) && holdsPath(ownValue(value, String(step)), rest);
}
