import { BOOL, DYNAMIC, isPrimitive, isSequence, NUMBER, STRING, type Type } from "./type";
import type { ListValue, ObjectValue, Value } from "./value";

/** The type of a value as far as it is certain. */
export function typeOfValue(value: Value): Type {
  switch (value.kind) {
    case "absent":
      return DYNAMIC;
    case "unknown":
      return value.type ?? DYNAMIC;
    case "known":
      return scalarType(value.value);
    default:
      return value.complete ? typeOfCollection(value) : DYNAMIC;
  }
}

/** Types of collections with many members, which are asked for again and again; by flavour, as one list of members may have several. */
const types = new WeakMap<object, Map<string, Type>>();
const MANY = 32;

function typeOfCollection(value: ListValue | ObjectValue): Type {
  const members = value.kind === "list" ? value.items : value.entries;
  const count = value.kind === "list" ? value.items.length : value.entries.size;
  if (count < MANY) return newType(value);
  const known = types.get(members) ?? new Map<string, Type>();
  types.set(members, known);
  const type = known.get(value.flavour ?? "") ?? newType(value);
  known.set(value.flavour ?? "", type);
  return type;
}

function newType(value: ListValue | ObjectValue): Type {
  if (value.kind === "list") {
    const items = value.items.map(typeOfValue);
    if (value.flavour !== "list" && value.flavour !== "set") return { kind: "tuple", items };
    return { kind: value.flavour, element: unifyTypes(items) };
  }
  if (value.flavour === "map")
    return { kind: "map", element: unifyTypes([...value.entries.values()].map(typeOfValue)) };
  const attributes = new Map([...value.entries].map(([name, member]) => [name, typeOfValue(member)]));
  return { kind: "object", attributes, optional: new Set() };
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
