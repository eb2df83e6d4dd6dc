import type { Binary, Conditional, Expression, Unary } from "@/lib/hcl";
import { conversionProblem } from "../value/convert";
import { hasStandIns } from "../value/pieced-text";
import { BOOL, NUMBER, type Type } from "../value/type";
import { booleanOf, isUnset, known, numberOf, type Scalar, stringOf, unknown, type Value } from "../value/value";
import { marked } from "../value/value-marks";
import { mismatch, typeOfValue, unifyTypes } from "../value/value-type";
import type { Run, Scope } from "./scope";

/** Errors of the branch that is not taken do not count, nor of either branch while the condition is unknown. */
export function evaluateConditional(expression: Conditional, scope: Scope, run: Run): Value {
  const condition = run(expression.condition, scope);
  // Terraform does not look at the type of a condition that it does not know.
  if (condition.kind !== "unknown") requireType(condition, BOOL, expression.condition, scope, "condition");
  const decided = booleanOf(condition);
  const silent = { ...scope, report: undefined };
  if (decided !== undefined) {
    const value = marked(run(decided ? expression.then : expression.else, scope), condition);
    if (value.kind === "unknown" || !condition.byDefault) return value;
    return { ...value, byDefault: true, chosen: true };
  }
  if (scope.choose) return run(scope.choose(expression, 2) === 0 ? expression.then : expression.else, silent);
  const branches = [run(expression.then, silent), run(expression.else, silent)] as const;
  const types = [typeOfValue(branches[0]), typeOfValue(branches[1])] as const;
  const problem = mismatch(types[0], types[1]);
  if (problem) scope.report?.(expression, problem);
  if (sameScalar(...branches)) return marked(branches[0], condition, branches[1]);
  const because = condition.kind === "unknown" ? condition.because : "undecided condition";
  return marked(unknown(because, unifyTypes(types)), condition, ...branches);
}

function sameScalar(a: Value, b: Value): boolean {
  return a.kind === "known" && b.kind === "known" && a.value === b.value;
}

const NUMERIC = new Map<string, (a: number, b: number) => Scalar>([
  ["+", (a, b) => a + b],
  ["-", (a, b) => a - b],
  ["*", (a, b) => a * b],
  ["/", (a, b) => a / b],
  ["%", (a, b) => a % b],
  ["<", (a, b) => a < b],
  ["<=", (a, b) => a <= b],
  [">", (a, b) => a > b],
  [">=", (a, b) => a >= b],
]);

export function evaluateBinary(expression: Binary, scope: Scope, run: Run): Value {
  const left = run(expression.left, scope);
  const right = run(expression.right, scope);
  const { operator } = expression;
  if (operator === "==" || operator === "!=")
    return marked(mark(equality(left, right, operator === "!="), left, right), left, right);
  const logical = operator === "&&" || operator === "||";
  const wanted = logical ? BOOL : NUMBER;
  requireType(left, wanted, expression.left, scope, `left side of ${operator}`);
  requireType(right, wanted, expression.right, scope, `right side of ${operator}`);
  // Terraform loses sensitivity in `&&`, `||`, `!` and a minus in front.
  if (logical) return mark(logic(booleanOf(left), booleanOf(right), operator), left, right);
  const compute = NUMERIC.get(operator);
  const [a, b] = [numberOf(left), numberOf(right)];
  const result: Type = /[<>]/.test(operator) ? BOOL : NUMBER;
  if (!compute || a === undefined || b === undefined || (operator === "/" && b === 0))
    return marked(unknown("operand is not known", result), left, right);
  return marked(mark(known(compute(a, b)), left, right), left, right);
}

export function evaluateUnary(expression: Unary, scope: Scope, run: Run): Value {
  const operand = run(expression.operand, scope);
  const wanted = expression.operator === "!" ? BOOL : NUMBER;
  requireType(operand, wanted, expression.operand, scope, `operand of ${expression.operator}`);
  if (expression.operator === "!") {
    const value = booleanOf(operand);
    return mark(value === undefined ? unknown("operand is not known", BOOL) : known(!value), operand, operand);
  }
  const value = numberOf(operand);
  return mark(value === undefined ? unknown("operand is not known", NUMBER) : known(-value), operand, operand);
}

function equality(left: Value, right: Value, negate: boolean): Value {
  if (left.kind !== "known" || right.kind !== "known") {
    const same = sameAsStandIn(left, right) ?? sameAsStandIn(right, left);
    return same === undefined ? unknown("compared value is not known", BOOL) : known(same !== negate);
  }
  return known((left.value === right.value) !== negate);
}

/** Equal where it stands for the same thing; what stands in for something is neither null nor empty. */
function sameAsStandIn(value: Value, other: Value): boolean | undefined {
  if (!hasStandIns(value)) return undefined;
  if (isUnset(other) || stringOf(other) === "") return false;
  const spelled = ({ pattern, standIns }: typeof value) => JSON.stringify([pattern, standIns]);
  const isSame = hasStandIns(other) && !value.standIns.includes(undefined) && spelled(value) === spelled(other);
  return isSame ? true : undefined;
}

function logic(left: boolean | undefined, right: boolean | undefined, operator: "&&" | "||"): Value {
  const deciding = operator === "||";
  if (left === deciding || right === deciding) return known(deciding);
  return left === undefined || right === undefined ? unknown("operand is not known", BOOL) : known(!deciding);
}

function mark(result: Value, left: Value, right: Value): Value {
  return left.byDefault || right.byDefault ? { ...result, byDefault: true } : result;
}

function requireType(value: Value, type: Type, node: Expression, scope: Scope, what: string): void {
  if (!scope.report) return;
  const isNull = value.kind === "known" && value.value === null;
  const problem = isNull ? `a ${type.kind}` : conversionProblem(value, type);
  if (problem) scope.report(node, `${what} is ${isNull ? "null" : "of another type"}, expected ${problem}`);
}
