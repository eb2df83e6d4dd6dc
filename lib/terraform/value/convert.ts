import { membersProblem, missingNames, required, typeProblem } from "./convert-type";
import type { Type } from "./type";
import type { KnownValue, ListValue, ObjectValue, Value } from "./value";
import { typeOfValue } from "./value-type";

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

function scalarProblem({ value, type }: KnownValue, want: Type): string | undefined {
  if (value === null) return type && typeProblem(type, want);
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
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text) || /^[+-]?inf(inity)?$/i.test(text);
}

function listProblem(value: ListValue, want: Type): string | undefined {
  if (!value.complete) return undefined;
  if (want.kind === "list" || want.kind === "set")
    return mixture(value.items, want) ?? firstProblem(value.items, () => want.element) ?? emptyProblem(value, want);
  if (want.kind !== "tuple" || value.flavour === "list" || value.flavour === "set") return required(want);
  if (want.items.length !== value.items.length) return `tuple of ${want.items.length} elements required`;
  return firstProblem(value.items, (index) => want.items[index]);
}

/** Elements of `list(any)` become one type. */
function mixture(items: readonly Value[], want: Type & { kind: "list" | "set" | "map" }): string | undefined {
  return want.element.kind === "dynamic" ? membersProblem(items.map(typeOfValue), want) : undefined;
}

/** What holds nothing may still be of a type that does not fit. */
function emptyProblem(value: ListValue | ObjectValue, want: Type): string | undefined {
  return value.element && typeProblem(typeOfValue(value), want);
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
    return (
      mixture([...value.entries.values()], want) ??
      memberProblem(value, () => want.element) ??
      emptyProblem(value, want)
    );
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
