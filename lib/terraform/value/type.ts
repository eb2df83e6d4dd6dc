/** Terraform's types as far as `validate` needs them. `dynamic` is "not known yet" and fits everything. */
export type Type =
  | { readonly kind: "string" | "number" | "bool" | "dynamic" }
  | { readonly kind: "list" | "set" | "map"; readonly element: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | { readonly kind: "object"; readonly attributes: ReadonlyMap<string, Type>; readonly optional: ReadonlySet<string> };

export const STRING: Type = { kind: "string" };
export const NUMBER: Type = { kind: "number" };
export const BOOL: Type = { kind: "bool" };
export const DYNAMIC: Type = { kind: "dynamic" };

export function isPrimitive(type: Type): boolean {
  return type.kind === "string" || type.kind === "number" || type.kind === "bool";
}

export function isSequence(type: Type): boolean {
  return type.kind === "list" || type.kind === "set" || type.kind === "tuple";
}

/** As Terraform names a type in its messages: `list of string`. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return type.element.kind === "dynamic" ? type.kind : `${type.kind} of ${typeName(type.element)}`;
    case "dynamic":
      return "any type";
    default:
      return type.kind;
  }
}

/** Reads Terraform's JSON form (`["list", "string"]`) and the short form of the generated schema (`["list", "s"]`). */
export function readType(json: unknown): Type {
  if (typeof json === "string") return primitive(json);
  if (!Array.isArray(json)) return DYNAMIC;
  const [kind, inner, optional] = json as readonly unknown[];
  if (kind === "list" || kind === "set" || kind === "map") return { kind, element: readType(inner) };
  if (kind === "tuple" && Array.isArray(inner)) return { kind, items: inner.map(readType) };
  if (kind !== "object" || inner === null || typeof inner !== "object") return DYNAMIC;
  const attributes = new Map(Object.entries(inner).map(([name, type]) => [name, readType(type)]));
  return { kind, attributes, optional: new Set(Array.isArray(optional) ? optional.map(String) : []) };
}

function primitive(name: string): Type {
  switch (name) {
    case "s":
    case "string":
      return STRING;
    case "n":
    case "number":
      return NUMBER;
    case "b":
    case "bool":
      return BOOL;
    default:
      return DYNAMIC;
  }
}
