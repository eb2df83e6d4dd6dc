import type { Type } from "./type";
import type { Value } from "./value";

/** The value as `type`, for values that convert (see `conversionProblem`). */
export function convertTo(value: Value, type: Type): Value {
  switch (value.kind) {
    case "absent":
      return value;
    case "unknown":
      return value.type ? value : { ...value, type };
    case "known":
      return convertScalar(value, type);
    case "list":
      return convertList(value, type);
    case "object":
      return convertObject(value, type);
  }
}

function convertScalar(value: Value & { kind: "known" }, type: Type): Value {
  if (value.value === null) return value;
  if (type.kind === "string") return { ...value, value: String(value.value) };
  if (type.kind === "number") return { ...value, value: Number(value.value) };
  return type.kind === "bool" ? { ...value, value: String(value.value) === "true" || value.value === "1" } : value;
}

function convertList(value: Value & { kind: "list" }, type: Type): Value {
  if (type.kind === "tuple")
    return {
      ...value,
      items: value.items.map((item, index) => convertTo(item, type.items[index] ?? { kind: "dynamic" })),
    };
  if (type.kind !== "list" && type.kind !== "set") return value;
  const items = value.items.map((item) => convertTo(item, type.element));
  return { ...value, items: type.kind === "set" ? distinct(items) : items, flavour: type.kind };
}

function convertObject(value: Value & { kind: "object" }, type: Type): Value {
  if (type.kind === "map")
    return {
      ...value,
      flavour: "map",
      entries: new Map([...value.entries].map(([name, member]) => [name, convertTo(member, type.element)])),
    };
  if (type.kind !== "object") return value;
  const entries = new Map<string, Value>();
  for (const [name, wanted] of type.attributes) {
    const member = value.entries.get(name);
    if (member) entries.set(name, convertTo(member, wanted));
    else if (type.optional.has(name) && value.complete)
      entries.set(name, { kind: "unknown", because: `optional attribute ${name}`, type: wanted });
  }
  return { ...value, entries, flavour: "object" };
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
