import { children, type Expression } from "@/lib/hcl";

/** Only names and literal indexes: what Terraform reads as an address before it evaluates anything. */
export function isAddress(expression: Expression): boolean {
  if (expression.kind !== "reference") return false;
  return expression.steps.every(
    (step) =>
      step.kind === "attr" || (step.kind === "index" && (step.key.kind === "string" || step.key.kind === "number")),
  );
}

const CONSTRAINT = /^(?:=|!=|>|>=|<|<=|~>)?\s*v?(\d+(?:\.\d+)*)(?:-[\w.-]*)?(?:\+[\w.-]+)?$/;

/** Terraform reads each part of a version into 64 bits. */
const LARGEST_PART = 2n ** 63n - 1n;

/** `>= 1.5, < 2.0`. https://developer.hashicorp.com/terraform/language/expressions/version-constraints */
export function isVersionConstraint(text: string): boolean {
  return text.split(",").every(isConstraint);
}

function isConstraint(part: string): boolean {
  const numbers = CONSTRAINT.exec(part.trim())?.[1];
  return numbers?.split(".").every((digits) => digits.length < 20 && BigInt(digits) <= LARGEST_PART) === true;
}

/** What a constraint on a provider may not have, although one on Terraform or a module may; undefined where it has nothing of it. */
export function providerConstraintProblem(text: string): string | undefined {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.some((part) => /^\W*v/.test(part))) return 'has a "v" before a number, expected the number alone';
  if (parts.some((part) => /^\W*\d+(\.\d+){3}/.test(part)))
    return "has more than three numbers, expected major, minor and patch";
  if (parts.some((part) => /\s{2}/.test(part))) return "has two spaces behind an operator, expected one at most";
  return undefined;
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
