import { isPrimitive, type Type, typeName } from "./type";
import type { KnownValue, ListValue, ObjectValue, Value } from "./value";
import { familyOf, typeOfValue } from "./value-type";

/**
 * Why a value can certainly not become `want`, in Terraform's words ("string required"); undefined when it can or may.
 * Rules: https://developer.hashicorp.com/terraform/language/expressions/type-constraints#conversion-of-primitive-types
 */
export function conversionProblem(value: Value, want: Type): string | undefined {
  if (want.kind === "dynamic") return undefined;
  switch (value.kind) {
    case "absent":
      return undefined;
    case "unknown":
      return value.type ? typeProblem(value.type, want) : undefined;
    case "known":
      return scalarProblem(value, want);
    case "list":
      return listProblem(value, want);
    case "object":
      return objectProblem(value, want);
  }
}

function scalarProblem({ value }: KnownValue, want: Type): string | undefined {
  if (value === null) return undefined;
  switch (want.kind) {
    case "string":
      return undefined;
    case "number":
      if (typeof value === "string") return isNumeric(value) ? undefined : required(want);
      return typeof value === "number" ? undefined : required(want);
    case "bool":
      if (typeof value === "string") return /^(true|false|1|0)$/.test(value) ? undefined : required(want);
      return typeof value === "boolean" ? undefined : required(want);
    default:
      return required(want);
  }
}

/** Spellings that Terraform reads as a number. */
function isNumeric(text: string): boolean {
  // Digits may stand at one place of the pattern only: else a long number that is none takes quadratic time.
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) || /^0[xXbBoO][\da-fA-F]+$/.test(text);
}

function listProblem(value: ListValue, want: Type): string | undefined {
  if (!value.complete) return undefined;
  if (want.kind === "list" || want.kind === "set")
    return mixture(value.items, want) ?? firstProblem(value.items, () => want.element);
  if (want.kind !== "tuple") return required(want);
  if (want.items.length !== value.items.length) return `tuple of ${want.items.length} elements required`;
  return firstProblem(value.items, (index) => want.items[index]);
}

/** Elements of `list(any)` become one type: single values, sequences and mappings do not mix. */
function mixture(items: readonly Value[], want: Type & { kind: "list" | "set" | "map" }): string | undefined {
  if (want.element.kind !== "dynamic") return undefined;
  const families = new Set(items.map(typeOfValue).flatMap((type) => (type.kind === "dynamic" ? [] : [familyOf(type)])));
  return families.size > 1 ? `elements of one type in the ${want.kind}` : undefined;
}

function firstProblem(items: readonly Value[], wanted: (index: number) => Type | undefined): string | undefined {
  for (const [index, item] of items.entries()) {
    const type = wanted(index);
    const problem = type && conversionProblem(item, type);
    if (problem) return `element ${index}: ${problem}`;
  }
  return undefined;
}

function objectProblem(value: ObjectValue, want: Type): string | undefined {
  if (!value.complete) return undefined;
  if (want.kind === "map")
    return mixture([...value.entries.values()], want) ?? memberProblem(value, () => want.element);
  if (want.kind !== "object") return required(want);
  const missing = [...want.attributes.keys()].filter((name) => !want.optional.has(name) && !value.entries.has(name));
  if (missing.length > 0) return missingNames(missing);
  return memberProblem(value, (name) => want.attributes.get(name));
}

function memberProblem(value: ObjectValue, wanted: (name: string) => Type | undefined): string | undefined {
  for (const [name, member] of value.entries) {
    const type = wanted(name);
    const problem = type && conversionProblem(member, type);
    if (problem) return `attribute "${name}": ${problem}`;
  }
  return undefined;
}

function missingNames(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`).join(", ");
  return names.length === 1 ? `attribute ${quoted} is required` : `attributes ${quoted} are required`;
}

/** The same question about a value of which only the type is known. */
function typeProblem(have: Type, want: Type): string | undefined {
  if (have.kind === "dynamic" || want.kind === "dynamic") return undefined;
  if (isPrimitive(have) && isPrimitive(want)) return primitiveProblem(have, want);
  if (isPrimitive(have) || isPrimitive(want)) return required(want);
  if (want.kind === "list" || want.kind === "set") return sequenceProblem(have, want);
  if (want.kind === "map") return mapProblem(have, want);
  if (want.kind === "object") return shapeProblem(have, want);
  return have.kind === "map" || have.kind === "object" ? required(want) : undefined;
}

function primitiveProblem(have: Type, want: Type): string | undefined {
  const mixed = (have.kind === "number" && want.kind === "bool") || (have.kind === "bool" && want.kind === "number");
  return mixed ? required(want) : undefined;
}

function sequenceProblem(have: Type, want: Type & { kind: "list" | "set" | "map" }): string | undefined {
  if (have.kind === "list" || have.kind === "set") return inner(typeProblem(have.element, want.element));
  if (have.kind === "tuple")
    return have.items.map((item) => inner(typeProblem(item, want.element))).find((problem) => problem !== undefined);
  return required(want);
}

function mapProblem(have: Type, want: Type & { kind: "list" | "set" | "map" }): string | undefined {
  if (have.kind === "map") return inner(typeProblem(have.element, want.element));
  if (have.kind !== "object") return required(want);
  return [...have.attributes.values()]
    .map((type) => inner(typeProblem(type, want.element)))
    .find((problem) => problem !== undefined);
}

function shapeProblem(have: Type, want: Type & { kind: "object" }): string | undefined {
  if (have.kind === "map") return undefined;
  if (have.kind !== "object") return required(want);
  const missing = [...want.attributes.keys()].filter((name) => !want.optional.has(name) && !have.attributes.has(name));
  if (missing.length > 0) return missingNames(missing);
  for (const [name, type] of want.attributes) {
    const own = have.attributes.get(name);
    const problem = own && typeProblem(own, type);
    if (problem) return `attribute "${name}": ${problem}`;
  }
  return undefined;
}

function inner(problem: string | undefined): string | undefined {
  return problem === undefined ? undefined : `element: ${problem}`;
}

function required(want: Type): string {
  return want.kind === "number" || want.kind === "string" || want.kind === "bool"
    ? `a ${want.kind}`
    : `a ${typeName(want)}`;
}
