import { LIMITS } from "../value/budget";
import { type Scalar, stringOf, type Value } from "../value/value";

/** A function over values; undefined when the result cannot be told, "too large" when it is larger than any value may be. */
export type Known = (args: readonly Value[]) => Value | "too large" | undefined;

/** Whether a text of that many characters is more than a value may hold: asked before it is made. */
export function isTooLong(characters: number): boolean {
  return characters > LIMITS.valueBytes;
}

/** Strings of all values, or undefined when one is not certain. */
export function stringsOf(values: readonly Value[]): readonly string[] | undefined {
  const texts = values.map(stringOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** Items of a list that is wholly listed. */
export function completeItems(value: Value | undefined): readonly Value[] | undefined {
  return value?.kind === "list" && value.complete ? value.items : undefined;
}

/** Plain JavaScript data, or undefined when a part is not certain. */
export function plainOf(value: Value): PlainValue | undefined {
  if (value.kind === "known") return value.value;
  if (value.kind === "list" && value.complete) return allOf(value.items.map(plainOf));
  if (value.kind !== "object" || !value.complete) return undefined;
  const entries = [...value.entries].map(([name, member]) => [name, plainOf(member)] as const);
  return entries.every(([, member]) => member !== undefined) ? Object.fromEntries(entries) : undefined;
}

export type PlainValue =
  | Scalar
  | readonly (PlainValue | undefined)[]
  | { readonly [name: string]: PlainValue | undefined };

function allOf<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.every((item) => item !== undefined) ? items : undefined;
}
