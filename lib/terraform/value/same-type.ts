import type { Type } from "./type";

/** Two types take the same values. */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if ("element" in a) return a.kind === b.kind && "element" in b && sameType(a.element, b.element);
  if (a.kind === "tuple") return b.kind === "tuple" && sameItems(a.items, b.items);
  if (a.kind !== "object") return a.kind === b.kind;
  if (b.kind !== "object" || a.attributes.size !== b.attributes.size) return false;
  return [...a.attributes].every(([name, type]) => {
    const other = b.attributes.get(name);
    return other !== undefined && sameType(type, other) && a.optional.has(name) === b.optional.has(name);
  });
}

function sameItems(a: readonly Type[], b: readonly Type[]): boolean {
  return a.length === b.length && a.every((type, at) => sameType(type, b[at] ?? type));
}
