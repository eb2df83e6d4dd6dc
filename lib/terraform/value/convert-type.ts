import { isPrimitive, type Type, typeName } from "./type";
import { isMixture, unify } from "./unify";

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

export type Collection = Type & { kind: "list" | "set" | "map" };

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
  if (want.element.kind === "dynamic")
    return isMixture(types) || !unify(types) ? `elements of one type in the ${want.kind}` : undefined;
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
