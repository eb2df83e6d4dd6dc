import { DYNAMIC, type Type } from "./type";

type ObjectType = Type & { readonly kind: "object" };

/** A type that takes what one of the two takes: of objects, what only one of them has may be left out. */
export function eitherType(a: Type, b: Type): Type {
  if (a === b) return a;
  if (a.kind === "object" && b.kind === "object") return eitherObject(a, b);
  if ("element" in a) {
    if (!("element" in b) || a.kind !== b.kind) return DYNAMIC;
    return { kind: a.kind, element: eitherType(a.element, b.element) };
  }
  return a.kind === b.kind && a.kind !== "tuple" ? a : DYNAMIC;
}

function eitherObject(a: ObjectType, b: ObjectType): Type {
  const names = new Set([...a.attributes.keys(), ...b.attributes.keys()]);
  const attributes = new Map<string, Type>();
  const optional = new Set([...a.optional, ...b.optional]);
  for (const name of names) {
    const [one, other] = [a.attributes.get(name), b.attributes.get(name)];
    if (!one || !other) optional.add(name);
    attributes.set(name, one && other ? eitherType(one, other) : (one ?? other ?? DYNAMIC));
  }
  return { kind: "object", attributes, optional };
}
