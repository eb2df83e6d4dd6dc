import { DYNAMIC, type Type } from "./type";
import { unify } from "./unify";
import { unknown, type Value } from "./value";
import { typeOfValue } from "./value-type";

/** The value as `type`, for values that convert (see `conversionProblem`). */
export function convertTo(value: Value, type: Type): Value {
  if (type.kind === "dynamic") return value;
  switch (value.kind) {
    case "absent":
      return value;
    case "unknown":
      return value.type ? { ...value, type: convertedType(value.type, type) } : { ...value, type };
    case "known":
      return convertScalar(value, type);
    case "list":
      return convertList(value, type);
    case "object":
      return convertObject(value, type);
  }
}

/** `list(any)` takes over what the elements are. */
function convertedType(have: Type, want: Type): Type {
  if (!("element" in want)) return want;
  if ("element" in have) return { kind: want.kind, element: convertedElement(have.element, want.element) };
  const members = have.kind === "tuple" ? have.items : have.kind === "object" ? [...have.attributes.values()] : [];
  return { kind: want.kind, element: elementFor(members, want.element) };
}

function convertedElement(have: Type, want: Type): Type {
  if (want.kind === "dynamic") return have;
  return have.kind === "dynamic" ? want : convertedType(have, want);
}

function elementFor(members: readonly Type[], want: Type): Type {
  if (want.kind !== "dynamic") return want;
  return (members.length > 0 && unify(members)) || DYNAMIC;
}

function convertScalar(value: Value & { kind: "known" }, type: Type): Value {
  if (value.value === null) return { ...value, type };
  if (type.kind === "string") return { ...value, value: String(value.value) };
  if (type.kind === "number") {
    const number = Number(value.value);
    return Number.isNaN(number) ? unknown("number without an end", type) : { ...value, value: number };
  }
  return type.kind === "bool" ? { ...value, value: String(value.value) === "true" || value.value === "1" } : value;
}

function convertList(value: Value & { kind: "list" }, type: Type): Value {
  if (type.kind === "tuple")
    return { ...value, items: value.items.map((item, index) => convertTo(item, type.items[index] ?? DYNAMIC)) };
  if (type.kind !== "list" && type.kind !== "set") return value;
  const element = value.element ?? elementFor(value.items.map(typeOfValue), type.element);
  const made = type.element.kind === "dynamic" ? element : type.element;
  const items = value.items.map((item) => convertTo(item, made));
  return { ...value, items: type.kind === "set" ? distinct(items) : items, flavour: type.kind, element: made };
}

function convertObject(value: Value & { kind: "object" }, type: Type): Value {
  if (type.kind === "map") {
    const own = value.element ?? elementFor([...value.entries.values()].map(typeOfValue), type.element);
    const element = type.element.kind === "dynamic" ? own : type.element;
    const entries = new Map([...value.entries].map(([name, member]) => [name, convertTo(member, element)]));
    return { ...value, flavour: "map", entries, element };
  }
  if (type.kind !== "object") return value;
  const entries = new Map<string, Value>();
  for (const [name, wanted] of type.attributes) {
    const member = value.entries.get(name);
    if (member) entries.set(name, convertTo(member, wanted));
    else if (type.optional.has(name) && value.complete)
      entries.set(name, { kind: "unknown", because: `optional attribute ${name}`, type: wanted });
  }
  const { element: _, ...rest } = value;
  return { ...rest, entries, flavour: "object" };
}

/** Without known scalars that stand twice, as a set has them. */
export function distinct(items: readonly Value[]): readonly Value[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    if (item.kind !== "known") return true;
    if (seen.has(item.value)) return false;
    seen.add(item.value);
    return true;
  });
}
