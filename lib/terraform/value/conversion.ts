import { type Call, children, type Expression } from "@/lib/hcl";

/**
 * `convert(value, type)`, whose second argument is no value but a type, written as that of a variable.
 * https://developer.hashicorp.com/terraform/language/functions/convert
 */
export function isConversion({ name, args }: Call): boolean {
  return /^(?:core::)?convert$/.test(name) && args.length === 2;
}

/** The expressions in an expression that are evaluated. */
export function valuesIn(expression: Expression): readonly Expression[] {
  const isTyped = expression.kind === "call" && isConversion(expression);
  return isTyped ? expression.args.slice(0, 1) : children(expression);
}
