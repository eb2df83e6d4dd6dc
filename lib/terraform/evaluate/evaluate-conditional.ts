import type { Conditional } from "@/lib/hcl";
import { conversionProblem } from "../value/convert";
import { convertTo } from "../value/convert-value";
import { DYNAMIC, type Type } from "../value/type";
import { typeDifference } from "../value/type-difference";
import { unify } from "../value/unify";
import { booleanOf, unknown, type Value } from "../value/value";
import { marked } from "../value/value-marks";
import { stepsToRead } from "../value/value-size";
import { typeOfValue } from "../value/value-type";
import { requireBoolean } from "./require-type";
import type { Run, Scope } from "./scope";

/** Errors of the branch that is not taken do not count, nor of either branch while the condition is unknown. */
export function evaluateConditional(expression: Conditional, scope: Scope, run: Run): Value {
  const condition = run(expression.condition, scope);
  const decided = booleanOf(condition);
  if (scope.mode === "validate") return judged(expression, condition, scope, run);
  if (decided !== undefined) {
    const value = marked(run(decided ? expression.then : expression.else, scope), condition);
    if (value.kind === "unknown" || !condition.byDefault) return value;
    return { ...value, byDefault: true, chosen: true };
  }
  if (scope.choose) return run(scope.choose(expression, 2) === 0 ? expression.then : expression.else, scope);
  const branches = [run(expression.then, scope), run(expression.else, scope)] as const;
  return undecided(condition, branches, commonType(branches, scope) ?? DYNAMIC);
}

/** As Terraform does it: the branches have one type, whichever is taken. */
function judged(expression: Conditional, condition: Value, scope: Scope, run: Run): Value {
  const decided = booleanOf(condition);
  const silent = { ...scope, report: undefined };
  const branches = [
    run(expression.then, decided === true ? scope : silent),
    run(expression.else, decided === false ? scope : silent),
  ] as const;
  const type = commonType(branches, scope);
  if (!type) {
    const [one, other] = branches.map(typeOfValue);
    if (one && other) scope.report?.(expression, `${typeDifference(one, other)}, expected one type`);
    return unknown("branches are of different types");
  }
  // Terraform does not look at the type of a condition that it does not know.
  if (condition.kind !== "unknown" && requireBoolean(condition, expression.condition, scope, "condition"))
    return unknown("condition is of another type", type);
  if (decided === undefined) return undecided(condition, branches, type);
  const taken = branches[decided ? 0 : 1];
  const problem = conversionProblem(taken, type);
  if (problem)
    scope.report?.(decided ? expression.then : expression.else, `branch is of another type, expected ${problem}`);
  return marked(problem ? unknown("branch is of another type", type) : convertTo(taken, type), condition);
}

/** A null takes the other's type; undefined where there is certainly none for both. */
function commonType(branches: readonly [Value, Value], { module }: Scope): Type | undefined {
  const [one, other] = [typeOfValue(branches[0]), typeOfValue(branches[1])];
  if (one === other) return one;
  if (isBareNull(branches[0])) return other;
  if (isBareNull(branches[1])) return one;
  if (one.kind === "dynamic" || other.kind === "dynamic") return DYNAMIC;
  if (!module.budget.take(stepsToRead(branches[0]) + stepsToRead(branches[1]))) return DYNAMIC;
  return unify([one, other]);
}

function isBareNull(value: Value): boolean {
  return value.kind === "known" && value.value === null && !value.type;
}

function undecided(condition: Value, branches: readonly [Value, Value], type: Type): Value {
  if (sameScalar(...branches)) return marked(branches[0], condition, branches[1]);
  const because = condition.kind === "unknown" ? condition.because : "undecided condition";
  return marked(unknown(because, type), condition, ...branches);
}

function sameScalar(a: Value, b: Value): boolean {
  return a.kind === "known" && b.kind === "known" && a.value === b.value;
}
