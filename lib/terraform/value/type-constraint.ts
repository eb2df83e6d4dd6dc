import type { Expression, ObjectEntry } from "@/lib/hcl";
import { BOOL, DYNAMIC, NUMBER, STRING, type Type } from "./type";

export interface Constraint {
  readonly type: Type;
  /** What is wrong with the constraint itself. */
  readonly problem?: { readonly node: Expression; readonly message: string };
}

const KEYWORDS: ReadonlyMap<string, Type> = new Map([
  ["string", STRING],
  ["number", NUMBER],
  ["bool", BOOL],
  ["any", DYNAMIC],
]);

/** The type of a variable: a constraint, or `list` or `map` alone, as Terraform 0.11 had them. */
export function variableType(expression: Expression): Constraint {
  const bare = expression.kind === "reference" && expression.steps.length === 0 ? expression.root : undefined;
  return bare === "list" || bare === "map" ? { type: { kind: bare, element: DYNAMIC } } : typeConstraint(expression);
}

/**
 * Reads `list(object({ name = string, size = optional(number, 3) }))`.
 * Source: https://developer.hashicorp.com/terraform/language/expressions/type-constraints
 */
export function typeConstraint(expression: Expression): Constraint {
  if (expression.kind === "parenthesised") return typeConstraint(expression.inner);
  if (expression.kind === "reference" && expression.steps.length === 0) return keyword(expression, expression.root);
  if (expression.kind === "string") return wrong(expression, `${expression.value} without quotes`);
  if (expression.kind === "hole") return { type: DYNAMIC };
  if (expression.kind !== "call")
    return wrong(expression, "a type such as string, number, bool, list(string) or object({ … })");
  return call(expression);
}

function keyword(node: Expression, name: string): Constraint {
  const type = KEYWORDS.get(name);
  if (type) return { type };
  const needsArgument = name === "list" || name === "map" || name === "set" || name === "object" || name === "tuple";
  return wrong(
    node,
    needsArgument ? `${name}(…) with an element type` : "string, number, bool, any or a collection type",
  );
}

function call(node: Expression & { kind: "call" }): Constraint {
  const [argument] = node.args;
  switch (node.name) {
    case "list":
    case "set":
    case "map":
      return collection(node, node.name, argument);
    case "tuple":
      return tuple(node, argument);
    case "object":
      return argument?.kind === "object" && node.args.length === 1
        ? object(argument.entries)
        : wrong(node, "object({ name = type })");
    default:
      return wrong(node, "list, set, map, object or tuple");
  }
}

function collection(
  node: Expression & { kind: "call" },
  kind: "list" | "set" | "map",
  argument: Expression | undefined,
): Constraint {
  if (!argument || node.args.length !== 1) return wrong(node, `${kind}(…) with one element type`);
  const { type, problem } = typeConstraint(argument);
  return withProblem({ kind, element: type }, problem);
}

function tuple(node: Expression, argument: Expression | undefined): Constraint {
  if (argument?.kind !== "tuple") return wrong(node, "tuple([type, …])");
  const parts = argument.items.map(typeConstraint);
  return withProblem(
    { kind: "tuple", items: parts.map((part) => part.type) },
    parts.find((part) => part.problem)?.problem,
  );
}

function object(entries: readonly ObjectEntry[]): Constraint {
  const attributes = new Map<string, Type>();
  const optional = new Set<string>();
  let problem: Constraint["problem"];
  for (const { key, bareKey, value } of entries) {
    const name = key.kind === "string" ? key.value : undefined;
    if (name === undefined || !bareKey) {
      problem ??= { node: key, message: "name of an attribute is not plain, expected it without quotes and brackets" };
      continue;
    }
    if (attributes.has(name))
      problem ??= { node: key, message: `attribute "${name}" is given twice, expected it once` };
    const modified = value.kind === "call" && value.name === "optional";
    const inner = modified ? value.args[0] : value;
    if (modified) optional.add(name);
    if (modified && value.args.length > 2)
      problem ??= wrong(value, "optional(type) or optional(type, default)").problem;
    const part = inner ? typeConstraint(inner) : wrong(value, "optional(type) or optional(type, default)");
    problem ??= part.problem;
    attributes.set(name, part.type);
  }
  return withProblem({ kind: "object", attributes, optional }, problem);
}

function withProblem(type: Type, problem: Constraint["problem"]): Constraint {
  return problem ? { type, problem } : { type };
}

function wrong(node: Expression, expected: string): Constraint {
  return { type: DYNAMIC, problem: { node, message: `type constraint is not valid, expected ${expected}` } };
}
