import { children, type Expression } from "@/lib/hcl";
import { conversionProblem, evaluate, typeConstraint, type Variable } from "@/lib/terraform";
import type { Context } from "../context/context";
import { spell } from "../expression/check-argument";
import { isComputed } from "../expression/static-reading";

/** Defaults inside a type: `optional(number, 3)`. https://developer.hashicorp.com/terraform/language/expressions/type-constraints#optional-object-type-attributes */
export function checkOptionals(context: Context, variable: Variable, type: Expression): void {
  if (type.kind === "call" && type.name === "optional") checkDefault(context, variable, type);
  for (const child of children(type)) checkOptionals(context, variable, child);
}

function checkDefault(
  { issues, scope }: Context,
  variable: Variable,
  { args: [type, fallback] }: Expression & { kind: "call" },
): void {
  if (!type || !fallback) return;
  const complain = (message: string) => issues.add("validity-variable", variable.file, fallback, message);
  if (isComputed(fallback)) {
    complain("default of an optional attribute is computed, expected a literal value");
    return;
  }
  const value = evaluate(fallback, scope);
  const problem = conversionProblem(value, typeConstraint(type).type);
  if (problem) complain(`default of an optional attribute is ${spell(value)}, expected ${problem}`);
}
