import type { Expression } from "@/lib/hcl";
import { conversionProblem } from "../value/convert";
import { BOOL, type Type } from "../value/type";
import type { Value } from "../value/value";
import type { Scope } from "./scope";

/** Tells `scope.report` when an operand is null or of another type; true when it is. */
export function requireType(value: Value, type: Type, node: Expression, scope: Scope, what: string): boolean {
  if (scope.mode !== "validate") return false;
  const isNull = value.kind === "known" && value.value === null;
  const problem = isNull ? `a ${type.kind}` : conversionProblem(value, type);
  if (problem) scope.report?.(node, `${what} is ${isNull ? "null" : "of another type"}, expected ${problem}`);
  return problem !== undefined;
}

/** The same of something that must be true or false. */
export function requireBoolean(value: Value, node: Expression, scope: Scope, what: string): boolean {
  return requireType(value, BOOL, node, scope, what);
}
