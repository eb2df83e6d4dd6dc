import { BOOL, DYNAMIC, NUMBER, STRING, type Type } from "./type";
import { unify } from "./unify";
import type { ListValue, ObjectValue, Value } from "./value";

/** The type of a value as far as it is certain. */
export function typeOfValue(value: Value): Type {
  switch (value.kind) {
    case "absent":
      return DYNAMIC;
    case "unknown":
      return value.type ?? DYNAMIC;
    case "known":
      return value.type ?? scalarType(value.value);
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
  if (count < MANY || value.element) return newType(value);
  const known = types.get(members) ?? new Map<string, Type>();
  types.set(members, known);
  const type = known.get(value.flavour ?? "") ?? newType(value);
  known.set(value.flavour ?? "", type);
  return type;
}

function newType(value: ListValue | ObjectValue): Type {
  if (value.kind === "list") {
    const isTuple = value.flavour !== "list" && value.flavour !== "set";
    if (isTuple) return { kind: "tuple", items: value.items.map(typeOfValue) };
    return { kind: value.flavour, element: value.element ?? unifyTypes(value.items.map(typeOfValue)) };
  }
  if (value.flavour === "map")
    return { kind: "map", element: value.element ?? unifyTypes([...value.entries.values()].map(typeOfValue)) };
  const attributes = new Map([...value.entries].map(([name, member]) => [name, typeOfValue(member)]));
  return { kind: "object", attributes, optional: new Set() };
}

function scalarType(value: string | number | boolean | null): Type {
  if (value === null) return DYNAMIC;
  return typeof value === "string" ? STRING : typeof value === "number" ? NUMBER : BOOL;
}

/** The type of the elements of a collection that was made of these. */
function unifyTypes(types: readonly Type[]): Type {
  return (types.length > 0 && unify(types)) || DYNAMIC;
}
