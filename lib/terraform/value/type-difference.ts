import { sameType } from "./same-type";
import { type Type, typeName } from "./type";

/**
 * Where two branches of a conditional differ, in Terraform's order: the attribute, the length, the element.
 * https://github.com/hashicorp/hcl/blob/main/hclsyntax/expression.go (describeConditionalTypeMismatch)
 */
export function typeDifference(one: Type, other: Type): string {
  if (one.kind === "object" && other.kind === "object")
    return attributeDifference(one, other) ?? attributeDifference(other, one, true) ?? plainDifference(one, other);
  if (one.kind === "tuple" && other.kind === "tuple") return itemDifference(one, other);
  if ("element" in one && "element" in other && one.kind === other.kind && isStructural(one.element, other.element))
    return `elements of the two ${one.kind}s differ: ${typeDifference(one.element, other.element)}`;
  return plainDifference(one, other);
}

function isStructural(one: Type, other: Type): boolean {
  return one.kind === other.kind && (one.kind === "object" || one.kind === "tuple");
}

function attributeDifference(
  one: Type & { kind: "object" },
  other: Type & { kind: "object" },
  swapped = false,
): string | undefined {
  for (const name of [...one.attributes.keys()].sort()) {
    const [type, wanted] = [one.attributes.get(name), other.attributes.get(name)];
    if (!wanted) return `attribute "${name}" is only in the ${swapped ? "false" : "true"} branch`;
    if (type && !swapped && !sameType(type, wanted))
      return `attribute "${name}" differs: ${typeDifference(type, wanted)}`;
  }
  return undefined;
}

function itemDifference(one: Type & { kind: "tuple" }, other: Type & { kind: "tuple" }): string {
  if (one.items.length !== other.items.length)
    return `the true branch has ${one.items.length} elements and the false one ${other.items.length}`;
  for (const [index, type] of one.items.entries()) {
    const wanted = other.items[index];
    if (wanted && !sameType(type, wanted)) return `element ${index} differs: ${typeDifference(type, wanted)}`;
  }
  return plainDifference(one, other);
}

function plainDifference(one: Type, other: Type): string {
  const [name, otherName] = [typeName(one), typeName(other)];
  if (name === otherName) return "something deep inside the branches differs in type";
  return `branches are a ${name} and a ${otherName}`;
}
