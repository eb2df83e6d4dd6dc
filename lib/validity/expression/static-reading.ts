import { children, type Expression } from "@/lib/hcl";

/** Only names and literal indexes: what Terraform reads as an address before it evaluates anything. */
export function isAddress(expression: Expression): boolean {
  if (expression.kind !== "reference") return false;
  return expression.steps.every(
    (step) =>
      step.kind === "attr" || (step.kind === "index" && (step.key.kind === "string" || step.key.kind === "number")),
  );
}

const CONSTRAINT = /^(=|!=|>|>=|<|<=|~>)?\s*v?\d+(\.\d+)*(-[\w.-]+)?(\+[\w.-]+)?$/;

/** `>= 1.5, < 2.0`. https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
export function isVersionConstraint(text: string): boolean {
  return text.split(",").every((part) => CONSTRAINT.test(part.trim()));
}

/** Refers to something or calls a function: not to be read before evaluation. */
export function isComputed(expression: Expression): boolean {
  return expression.kind === "reference" || expression.kind === "call" || children(expression).some(isComputed);
}

/** A name of the language. */
export function isIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}\p{M}_-]*$/u.test(name);
}

/** https://developer.hashicorp.com/terraform/language/providers/requirements#provider-naming */
export function isProviderName(name: string): boolean {
  return !/^-|-$|--/.test(name) && /^[\p{Ll}\p{Lo}\p{N}-]+$/u.test(name);
}
