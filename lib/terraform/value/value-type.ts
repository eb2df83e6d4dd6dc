import { BOOL, DYNAMIC, isPrimitive, isSequence, NUMBER, STRING, type Type } from "./type";
import type { Value } from "./value";

/** The type of a value as far as it is certain. */
export function typeOfValue(value: Value): Type {
  switch (value.kind) {
    case "absent":
      return DYNAMIC;
    case "unknown":
      return value.type ?? DYNAMIC;
    case "known":
      return scalarType(value.value);
    case "list":
      if (!value.complete) return DYNAMIC;
      if (value.flavour !== "list" && value.flavour !== "set")
        return { kind: "tuple", items: value.items.map(typeOfValue) };
      return { kind: value.flavour, element: unifyTypes(value.items.map(typeOfValue)) };
    case "object":
      if (!value.complete) return DYNAMIC;
      if (value.flavour === "map")
        return { kind: "map", element: unifyTypes([...value.entries.values()].map(typeOfValue)) };
      return {
        kind: "object",
        attributes: new Map([...value.entries].map(([name, member]) => [name, typeOfValue(member)])),
        optional: new Set(),
      };
  }
}

function scalarType(value: string | number | boolean | null): Type {
  if (value === null) return DYNAMIC;
  return typeof value === "string" ? STRING : typeof value === "number" ? NUMBER : BOOL;
}

/** One type for all; dynamic unless it is plain. */
export function unifyTypes(types: readonly Type[]): Type {
  const [first] = types;
  if (!first || types.some((type) => type.kind === "dynamic")) return DYNAMIC;
  if (
    types.every((type) => type.kind === first.kind) &&
    (isPrimitive(first) || types.every((type) => same(type, first)))
  )
    return first;
  return types.every(isPrimitive) ? STRING : DYNAMIC;
}

function same(a: Type, b: Type): boolean {
  if ("element" in a && "element" in b) return a.kind === b.kind && same(a.element, b.element);
  return a.kind === b.kind && isPrimitive(a);
}

/** Why two branches of a conditional can certainly not have one type. */
export function mismatch(a: Type, b: Type): string | undefined {
  if (a.kind === "dynamic" || b.kind === "dynamic") return undefined;
  const apart = familyOf(a) !== familyOf(b) || (isPrimitive(a) && !unifies(a, b));
  return apart ? `branches are a ${a.kind} and a ${b.kind}, expected one type` : undefined;
}

/** Strings take numbers and booleans; those do not take each other. */
function unifies(a: Type, b: Type): boolean {
  return a.kind === b.kind || a.kind === "string" || b.kind === "string";
}

/** Types of different families never convert to each other. */
export function familyOf(type: Type): "primitive" | "sequence" | "mapping" {
  if (isPrimitive(type)) return "primitive";
  return isSequence(type) ? "sequence" : "mapping";
}
