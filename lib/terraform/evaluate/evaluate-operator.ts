import type { Binary, Unary } from "@/lib/hcl";
import { equalValues } from "../value/equal-values";
import { hasStandIns } from "../value/pieced-text";
import { BOOL, NUMBER, type Type } from "../value/type";
import { booleanOf, isUnset, known, numberOf, type Scalar, stringOf, unknown, type Value } from "../value/value";
import { marked, markedByAll, marksWithin } from "../value/value-marks";
import { stepsToRead } from "../value/value-size";
import { requireType } from "./require-type";
import type { Run, Scope } from "./scope";

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
    return markedByAll(
      chosenByDefault(mark(equality(left, right, operator === "!=", scope), left, right)),
      [left, right].map(marksWithin),
    );
  const logical = operator === "&&" || operator === "||";
  const wanted = logical ? BOOL : NUMBER;
  const isWrong = [
    requireType(left, wanted, expression.left, scope, `left side of ${operator}`),
    requireType(right, wanted, expression.right, scope, `right side of ${operator}`),
  ].includes(true);
  if (isWrong) return unknown("operand is of another type");
  if (logical) return markedWhereKnown(mark(logic(left, right, operator, scope), left, right), left, right);
  const compute = NUMERIC.get(operator);
  const [a, b] = [numberOf(left), numberOf(right)];
  const result: Type = /[<>]/.test(operator) ? BOOL : NUMBER;
  if (b === 0 && a !== undefined && (operator === "/" || operator === "%"))
    return divisionByZero(expression, operator === "/" && a === 0, scope);
  if (!compute || a === undefined || b === undefined)
    return marked(unknown("operand is not known", result), left, right);
  const made = compute(a, b);
  const isTold = scope.mode !== "validate" || [a, b, made].every(isExact);
  return marked(mark(isTold ? known(made) : unknown("fraction", result), left, right), left, right);
}

/** In `&&`, `||`, `!` and a minus in front Terraform loses the marks of what it does not know. */
function markedWhereKnown(value: Value, ...operands: readonly Value[]): Value {
  return value.kind === "known" ? marked(value, ...operands) : value;
}

/** Terraform counts with 512 bits: what JavaScript rounds is another number there. */
function isExact(value: Scalar): boolean {
  return typeof value !== "number" || (Number.isInteger(value * 1024) && Math.abs(value) < 2 ** 42);
}

export function evaluateUnary(expression: Unary, scope: Scope, run: Run): Value {
  const operand = run(expression.operand, scope);
  const wanted = expression.operator === "!" ? BOOL : NUMBER;
  if (requireType(operand, wanted, expression.operand, scope, `operand of ${expression.operator}`))
    return unknown("operand is of another type");
  if (expression.operator === "!") {
    const value = booleanOf(operand);
    const made = value === undefined ? unknown("operand is not known", BOOL) : known(!value);
    return markedWhereKnown(mark(made, operand, operand), operand);
  }
  const value = numberOf(operand);
  const made = value === undefined ? unknown("operand is not known", NUMBER) : known(-value);
  return markedWhereKnown(mark(made, operand, operand), operand);
}

function divisionByZero(expression: Binary, isRefused: boolean, { report }: Scope): Value {
  if (isRefused) report?.(expression, "zero is divided by zero, expected another number on the right");
  return unknown("division by zero", NUMBER);
}

function equality(left: Value, right: Value, negate: boolean, { mode, module }: Scope): Value {
  if (left.kind !== "known" || right.kind !== "known") {
    const isPayable = mode === "validate" && module.budget.take(stepsToRead(left) + stepsToRead(right));
    const same =
      (isPayable ? equalValues(left, right) : undefined) ??
      sameAsStandIn(left, right) ??
      sameAsStandIn(right, left) ??
      sameAsNothing(left, right);
    return same === undefined ? unknown("compared value is not known", BOOL) : known(same !== negate);
  }
  return known((left.value === right.value) !== negate);
}

/** A collection that is there is not null, whatever is in it. */
function sameAsNothing(left: Value, right: Value): false | undefined {
  const isMade = ({ kind }: Value) => kind === "object" || kind === "list";
  return (isMade(left) && isUnset(right)) || (isMade(right) && isUnset(left)) ? false : undefined;
}

/** Equal where it stands for the same thing; what stands in for something is neither null nor empty. */
function sameAsStandIn(value: Value, other: Value): boolean | undefined {
  if (!hasStandIns(value)) return undefined;
  if (isUnset(other) || stringOf(other) === "") return false;
  const spelled = ({ pattern, standIns }: typeof value) => JSON.stringify([pattern, standIns]);
  const isSame = hasStandIns(other) && !value.standIns.includes(undefined) && spelled(value) === spelled(other);
  return isSame ? true : undefined;
}

function logic(left: Value, right: Value, operator: "&&" | "||", { mode }: Scope): Value {
  const [a, b] = [booleanOf(left), booleanOf(right)];
  const deciding = operator === "||";
  // Before 1.12 Terraform knew the result only where it knew both sides.
  if (mode !== "validate" && (a === deciding || b === deciding)) return known(deciding);
  if (a === undefined || b === undefined) return unknown("operand is not known", BOOL);
  return known(operator === "||" ? a || b : a && b);
}

function mark(result: Value, left: Value, right: Value): Value {
  if (!left.byDefault && !right.byDefault) return result;
  const isChosen = left.chosen === true || right.chosen === true;
  return { ...result, byDefault: true, ...(isChosen && { chosen: true }) };
}

/** What a comparison with a variable's default says, it says of the caller that compares equal. */
function chosenByDefault(value: Value): Value {
  return value.byDefault && value.kind === "known" ? { ...value, chosen: true } : value;
}
