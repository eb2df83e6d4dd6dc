import type { Attribute, Expression } from "../ast/ast";

/**
 * The value as `terraform fmt` leaves it: `"${x}"` alone becomes `x`, and the types of variables lose their legacy forms.
 * Source: https://github.com/hashicorp/terraform/blob/main/internal/command/fmt.go
 */
export function normaliseValue(item: Attribute, path: readonly string[]): Expression {
  const isType = item.name === "type" && path.length === 1 && path[0] === "variable";
  return isType ? normaliseType(item.value) : unwrap(item.value);
}

function unwrap(value: Expression): Expression {
  if (value.kind !== "template" || value.heredoc !== undefined || value.parts.length !== 1) return value;
  const [only] = value.parts;
  return only?.kind === "interpolation" ? unwrap(only.expression) : value;
}

const call = (name: string, argument: string): Expression => ({
  kind: "call",
  name,
  args: [{ kind: "reference", root: argument, steps: [] }],
  multiline: false,
});

const isCollection = (name: string): boolean => name === "list" || name === "map" || name === "set";

/** The type of a variable in today's form. */
export function normaliseType(value: Expression): Expression {
  if (value.kind === "reference" && value.steps.length === 0 && isCollection(value.root))
    return call(value.root, "any");
  if (value.kind !== "string") return value;
  if (value.value === "string") return { kind: "reference", root: "string", steps: [] };
  return value.value === "list" || value.value === "map" ? call(value.value, "string") : value;
}
