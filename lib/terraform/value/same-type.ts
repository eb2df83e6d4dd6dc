import type { Type } from "./type";

/** Whether two types are one and the same, all the way down. */
export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if ("element" in a && "element" in b) return sameType(a.element, b.element);
  if (a.kind === "tuple" && b.kind === "tuple") return sameItems(a.items, b.items);
  if (a.kind !== "object" || b.kind !== "object") return true;
  if (a.attributes.size !== b.attributes.size) return false;
  return [...a.attributes].every(([name, type]) => {
    const other = b.attributes.get(name);
    return other !== undefined && sameType(type, other);
  });
}

function sameItems(a: readonly Type[], b: readonly Type[]): boolean {
  return (
    a.length === b.length &&
    a.every((type, index) => {
      const other = b[index];
      return other !== undefined && sameType(type, other);
    })
  );
}

/** Whether two types are different ones, whatever stands where they are not told. */
export function certainlyDiffer(a: Type, b: Type): boolean {
  if (a === b || a.kind === "dynamic" || b.kind === "dynamic") return false;
  if (a.kind !== b.kind) return true;
  if ("element" in a && "element" in b) return certainlyDiffer(a.element, b.element);
  if (a.kind === "tuple" && b.kind === "tuple")
    return a.items.length !== b.items.length || a.items.some((type, index) => differs(type, b.items[index]));
  if (a.kind !== "object" || b.kind !== "object") return false;
  if (a.attributes.size !== b.attributes.size) return true;
  return [...a.attributes].some(([name, type]) => differs(type, b.attributes.get(name)));
}

function differs(type: Type, other: Type | undefined): boolean {
  return other === undefined || certainlyDiffer(type, other);
}
