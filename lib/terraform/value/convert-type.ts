import { compareTypes } from "./compare-types";
import { sameType } from "./same-type";
import { DYNAMIC, isPrimitive, isSequence, STRING, type Type, typeName } from "./type";

/**
 * Why a value of which only the type is known can never become `want`; undefined when it can or may.
 * https://github.com/zclconf/go-cty/blob/main/cty/convert/conversion.go
 */
export function typeProblem(have: Type, want: Type): string | undefined {
  if (have.kind === "dynamic" || want.kind === "dynamic" || have === want) return undefined;
  if (isPrimitive(have) && isPrimitive(want)) return primitiveProblem(have, want);
  if (isPrimitive(have) || isPrimitive(want)) return required(want);
  if (want.kind === "list" || want.kind === "set") return sequenceProblem(have, want);
  if (want.kind === "map") return mapProblem(have, want);
  if (want.kind === "object") return shapeProblem(have, want);
  return want.kind === "tuple" ? tupleProblem(have, want) : undefined;
}

/** What is missing when it must be `want`. */
export function required(want: Type): string {
  return isPrimitive(want) ? `a ${want.kind}` : `a ${typeName(want)}`;
}

function primitiveProblem(have: Type, want: Type): string | undefined {
  const mixed = (have.kind === "number" && want.kind === "bool") || (have.kind === "bool" && want.kind === "number");
  return mixed ? required(want) : undefined;
}

type Collection = Type & { kind: "list" | "set" | "map" };

function sequenceProblem(have: Type, want: Collection): string | undefined {
  if (have.kind === "list" || have.kind === "set") return inner(typeProblem(have.element, want.element));
  return have.kind === "tuple" ? membersProblem(have.items, want) : required(want);
}

function mapProblem(have: Type, want: Collection): string | undefined {
  if (have.kind === "map") return inner(typeProblem(have.element, want.element));
  return have.kind === "object" ? membersProblem([...have.attributes.values()], want) : required(want);
}

/** Members of a tuple or an object as elements of a collection; of `list(any)` they become one type. */
export function membersProblem(types: readonly Type[], want: Collection): string | undefined {
  if (want.element.kind === "dynamic") return unify(types) ? undefined : `elements of one type in the ${want.kind}`;
  return firstOf(types, (type) => inner(typeProblem(type, want.element)));
}

function tupleProblem(have: Type, want: Type & { kind: "tuple" }): string | undefined {
  if (have.kind !== "tuple") return required(want);
  if (have.items.length !== want.items.length) return `tuple of ${want.items.length} elements required`;
  return firstOf([...have.items.entries()], ([index, item]) => {
    const wanted = want.items[index];
    return wanted && inner(typeProblem(item, wanted));
  });
}

function shapeProblem(have: Type, want: Type & { kind: "object" }): string | undefined {
  if (have.kind === "map") {
    const { element } = have;
    return firstOf([...want.attributes.values()], (type) => inner(typeProblem(element, type)));
  }
  if (have.kind !== "object") return required(want);
  const missing = [...want.attributes.keys()].filter((name) => !want.optional.has(name) && !have.attributes.has(name));
  if (missing.length > 0) return missingNames(missing);
  return firstOf([...want.attributes], ([name, type]) => {
    const own = have.attributes.get(name);
    const problem = own && typeProblem(own, type);
    return problem && `attribute "${name}": ${problem}`;
  });
}

/** Names that an object lacks. */
export function missingNames(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(", ");
  return names.length === 1 ? `attribute ${quoted} is required` : `attributes ${quoted} are required`;
}

function inner(problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : `element: ${problem}`;
}

function firstOf<T>(items: readonly T[], problemOf: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

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
  if (new Set(certain.map(familyOf)).size > 1) return undefined;
  if (different.length > MAX_TYPES) return DYNAMIC;
  if (certain.length < different.length) return certain.some(({ kind }) => kind === "string") ? STRING : DYNAMIC;
  return unifyAlike(certain) ?? unifyMixed(certain);
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
