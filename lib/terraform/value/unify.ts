import { compareTypes } from "./compare-types";
import { type Collection, typeProblem } from "./convert-type";
import { sameType } from "./same-type";
import { DYNAMIC, isPrimitive, isSequence, STRING, type Type } from "./type";

/** More than these are not held against each other; what they become is then not told. */
const MAX_TYPES = 64;

/**
 * The one type that all of these become, as for the branches of a conditional; undefined where there certainly is none.
 * `dynamic` stands for a type that is not told: then only what no type could mend is certain.
 * https://github.com/zclconf/go-cty/blob/main/cty/convert/unify.go
 */
export function unify(types: readonly Type[]): Type | undefined {
  const different = differentTypes(types);
  const [first = DYNAMIC] = different;
  if (different.length < 2) return first;
  const certain = different.filter((type) => type.kind !== "dynamic");
  if (certain.length === different.length && isMixture(certain)) return undefined;
  if (different.length > MAX_TYPES) return DYNAMIC;
  if (certain.length < different.length) return certain.some(({ kind }) => kind === "string") ? STRING : DYNAMIC;
  return unifyAlike(certain) ?? unifyMixed(certain);
}

/** Whether nothing that is not told could make these elements of one collection. */
export function isMixture(types: readonly Type[]): boolean {
  return new Set(types.filter(({ kind }) => kind !== "dynamic").map(familyOf)).size > 1;
}

/** Types of different families never convert to each other. */
function familyOf(type: Type): "primitive" | "sequence" | "mapping" {
  if (isPrimitive(type)) return "primitive";
  return isSequence(type) ? "sequence" : "mapping";
}

function differentTypes(types: readonly Type[]): readonly Type[] {
  const different: Type[] = [];
  for (const type of types) {
    if (different.length > MAX_TYPES) break;
    if (!different.some((seen) => sameType(seen, type))) different.push(type);
  }
  return different;
}

function ofKind<K extends Type["kind"]>(types: readonly Type[], kind: K): readonly (Type & { readonly kind: K })[] {
  return types.filter((type): type is Type & { readonly kind: K } => type.kind === kind);
}

/** Literals beside collections are collections in disguise. */
function unifyMixed(types: readonly Type[]): Type | undefined {
  const tuples = ofKind(types, "tuple");
  const objects = ofKind(types, "object");
  const disguised = tuples.length > 0 ? tuples : objects;
  const shown = types.filter(({ kind }) => kind !== "tuple" && kind !== "object");
  if (disguised.length === types.length) return undefined;
  if (disguised.length > 0 && shown.every(({ kind }) => kind === (tuples.length > 0 ? "list" : "map"))) {
    const collection = tuples.length > 0 ? listOf(tuples) : mapOf(objects);
    const unified = collection && unify([collection, ...shown]);
    if (unified) return unified;
  }
  return byPreference(types).find((want) => types.every((type) => typeProblem(type, want) === undefined));
}

/** The more general ones first. */
function byPreference(types: readonly Type[]): readonly Type[] {
  const left = [...types];
  const order: Type[] = [];
  while (left.length > 0) {
    const next = left.findIndex((type) => left.every((other) => other === type || compareTypes(other, type) >= 0));
    order.push(...left.splice(Math.max(next, 0), 1));
  }
  return order;
}

/** What types of one kind become; undefined where they are of several, or become nothing. */
function unifyAlike(types: readonly Type[]): Type | undefined {
  const [first] = types;
  if (!first || types.some(({ kind }) => kind !== first.kind)) return undefined;
  if (first.kind === "object") return unifyObjects(ofKind(types, "object"));
  if (first.kind === "tuple") return unifyTuples(ofKind(types, "tuple"));
  if (!("element" in first)) return undefined;
  const elements = types.map((type) => ("element" in type ? type.element : DYNAMIC));
  return fitting(first.kind, unify(elements), types);
}

/** Of the same names it is an object again; else the map that takes them all. */
function unifyObjects(types: readonly (Type & { kind: "object" })[]): Type | undefined {
  const names = [...(types[0]?.attributes.keys() ?? [])];
  const isAlike = types.every(
    ({ attributes }) => attributes.size === names.length && names.every((name) => attributes.has(name)),
  );
  if (!isAlike) return mapOf(types);
  const attributes = new Map<string, Type>();
  for (const name of names) {
    const type = unify(types.map((one) => one.attributes.get(name) ?? DYNAMIC));
    if (!type) return undefined;
    attributes.set(name, type);
  }
  return { kind: "object", attributes, optional: new Set() };
}

function unifyTuples(types: readonly (Type & { kind: "tuple" })[]): Type | undefined {
  const length = types[0]?.items.length ?? 0;
  if (types.some(({ items }) => items.length !== length)) return listOf(types);
  const items: Type[] = [];
  for (let index = 0; index < length; index += 1) {
    const type = unify(types.map((one) => one.items[index] ?? DYNAMIC));
    if (!type) return undefined;
    items.push(type);
  }
  return { kind: "tuple", items };
}

function mapOf(types: readonly (Type & { kind: "object" })[]): Type | undefined {
  return fitting("map", unify(types.flatMap(({ attributes }) => [...attributes.values()])), types);
}

function listOf(types: readonly (Type & { kind: "tuple" })[]): Type | undefined {
  return fitting("list", unify(types.flatMap(({ items }) => items)), types);
}

/** The collection, when all of the types become one. */
function fitting(kind: Collection["kind"], element: Type | undefined, types: readonly Type[]): Type | undefined {
  const collection = element && { kind, element };
  return collection && types.every((type) => typeProblem(type, collection) === undefined) ? collection : undefined;
}
