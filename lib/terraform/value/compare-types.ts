import { isPrimitive, type Type } from "./type";

/**
 * Which of two types the other is rather converted to: below zero where `a` is the more general one.
 * https://github.com/zclconf/go-cty/blob/main/cty/convert/compare_types.go
 */
export function compareTypes(a: Type, b: Type): number {
  if (a.kind === "dynamic" || b.kind === "dynamic") return Number(b.kind === "dynamic") - Number(a.kind === "dynamic");
  if (isPrimitive(a) && isPrimitive(b)) return Number(b.kind === "string") - Number(a.kind === "string");
  if ("element" in a && "element" in b && a.kind === b.kind) return compareTypes(a.element, b.element);
  if (a.kind === "tuple" && b.kind === "tuple")
    return a.items.length === b.items.length ? compareInside(pairsOfItems(a.items, b.items)) : 0;
  if (a.kind === "object" && b.kind === "object") return compareInside(pairsOfAttributes(a, b) ?? []);
  return rankOf(a, b) - rankOf(b, a);
}

type Pair = readonly [Type, Type];

function pairsOfItems(a: readonly Type[], b: readonly Type[]): readonly Pair[] {
  return a.flatMap((type, index): Pair[] => {
    const other = b[index];
    return other ? [[type, other]] : [];
  });
}

function pairsOfAttributes(a: Type & { kind: "object" }, b: Type & { kind: "object" }): readonly Pair[] | undefined {
  const pairs = [...a.attributes].flatMap(([name, type]): Pair[] => {
    const other = b.attributes.get(name);
    return other ? [[type, other]] : [];
  });
  return pairs.length === a.attributes.size && pairs.length === b.attributes.size ? pairs : undefined;
}

function compareInside(pairs: readonly Pair[]): number {
  const signs = new Set(pairs.map(([a, b]) => Math.sign(compareTypes(a, b))));
  if (signs.has(-1) && signs.has(1)) return 0;
  return signs.has(-1) ? -1 : signs.has(1) ? 1 : 0;
}

/** 1 where `other` is the more general kind: a list takes tuples, a map objects; sets come last. */
function rankOf(type: Type, other: Type): number {
  if (type.kind === "set") return Number(other.kind === "list" || other.kind === "tuple");
  if (type.kind === "tuple") return Number(other.kind === "list");
  return Number(type.kind === "object" && other.kind === "map");
}
