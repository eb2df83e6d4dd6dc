import type { Call } from "@/lib/hcl";
import { functionKey } from "../functions/function-key";
import { signatureOf } from "../functions/signature";
import { carryStandIns } from "../functions/stand-ins";
import { FUNCTIONS } from "../functions/table";
import { noteExhaustion } from "../module/exhaustion";
import { BYTES_PER_STEP, LIMITS } from "../value/budget";
import { isConversion } from "../value/conversion";
import { conversionProblem } from "../value/convert";
import { convertTo } from "../value/convert-value";
import { markedByCall } from "../value/mark-call";
import { DYNAMIC, isSequence, type Type } from "../value/type";
import { typeConstraint } from "../value/type-constraint";
import { unknown, type Value } from "../value/value";
import { bytesOf } from "../value/value-size";
import { typeOfValue } from "../value/value-type";
import { callExactly, reasonOf } from "./call-exactly";
import { evaluateAttempt, evaluateTry } from "./evaluate-attempt";
import { evaluateRendering } from "./evaluate-rendering";
import type { Run, Scope } from "./scope";

/** Calls what is known of Terraform's functions; the rest gives an unknown of the function's return type. */
export function evaluateCall(call: Call, scope: Scope, run: Run): Value {
  const name = functionKey(call.name, scope.module);
  if (scope.report) scope.called?.(call);
  if (scope.mode === "validate" && (name === "try" || name === "can")) return evaluateAttempt(call, name, scope, run);
  if (name === "try" && !call.expand && call.args.length > 0) return evaluateTry(call, scope, run);
  if (scope.mode === "validate" && (name === "templatefile" || name === "templatestring"))
    return evaluateRendering(call, name, scope, run);
  if (isConversion(call)) return converted(call, scope, run);
  const args = call.args.map((argument) => run(argument, scope));
  const signature = signatureOf(name);
  if (!signature) return unknown(`function ${name}`);
  const spread = call.expand ? spreadLast(call, args, scope) : args;
  if (!spread) return unknown("arguments are not known");
  const cost = costOfCall(name, spread, scope.report !== undefined);
  if (!scope.module.budget.take(cost) || bytesOf(spread) > MAX_ARGUMENTS) return tooLarge(call, scope);
  if (scope.mode === "validate") {
    const exact = callExactly(call, name, spread, signature, scope);
    return exact === "too large" ? tooLarge(call, scope) : markedByCall(paidFor(exact, name, scope), name, spread);
  }
  const result = FUNCTIONS.get(name)?.(spread) ?? carryStandIns(name, spread);
  if (result === "too large") return tooLarge(call, scope);
  const value = result ?? unknown(reasonOf(spread, name), returnType(name, signature.returns, spread));
  const byDefault = spread.some((argument) => argument.byDefault) && value.kind !== "unknown";
  const chosen = byDefault && name === "contains";
  const paid = paidFor(byDefault ? { ...value, byDefault, ...(chosen && { chosen }) } : value, name, scope);
  return markedByCall(paid, name, spread);
}

function converted({ args: [argument, wanted] }: Call, scope: Scope, run: Run): Value {
  if (!argument || !wanted) return unknown("convert");
  const value = run(argument, scope);
  const { type } = typeConstraint(wanted);
  const problem = conversionProblem(value, type);
  if (!problem) return convertTo(value, type);
  scope.report?.(argument, `convert gets a value of another type, expected ${problem}`);
  return unknown("it does not convert", type);
}

/** A short call may make a long list; so many of them as make too much are found out by their results. */
function paidFor(result: Value, name: string, { module, report }: Scope): Value {
  module.budget.spend(costOfCall(name, [result], report !== undefined) - CALLING);
  return result;
}

/** What a function takes at most, all arguments together: more than two of the largest values. */
const MAX_ARGUMENTS = 2 * LIMITS.valueBytes;

/** Functions that look at a few members, or at none, however large their arguments are. */
const QUICK: ReadonlySet<string> = new Set("can coalesce element length lookup one tolist tomap try".split(" "));

/** Functions that hold every member against the others, by a text that is made of each. */
const COMPARING: ReadonlySet<string> = new Set(
  "contains distinct index matchkeys setintersection setproduct setsubtract setunion sort toset".split(" "),
);
const COMPARISON = 3;

/** Measured: to find a function, to convert what it is given and to ask what it gives weighs as much as some expressions. */
const CALLING = 4;

function costOfCall(name: string, args: readonly Value[], isChecked: boolean): number {
  if (QUICK.has(name) && !isChecked) return CALLING + args.length;
  return CALLING + Math.ceil(bytesOf(args) / BYTES_PER_STEP) * (COMPARING.has(name) ? COMPARISON : 1);
}

function tooLarge(call: Call, { module }: Scope): Value {
  noteExhaustion(module, call, "size");
  return unknown(`${call.name} is too large to evaluate`);
}

/** The arguments with the last one's elements in its place; undefined while they are not known, or where it has none. */
function spreadLast(call: Call, args: readonly Value[], { report }: Scope): readonly Value[] | undefined {
  const last = args.at(-1);
  const type = last ? typeOfValue(last) : DYNAMIC;
  const isNull = last?.kind === "known" && last.value === null;
  if (isNull || (type.kind !== "dynamic" && !isSequence(type)))
    report?.(
      call.args.at(-1) ?? call,
      `what ... expands is ${isNull ? "null" : `a ${type.kind}`}, expected a list, set or tuple`,
    );
  return last?.kind === "list" && last.complete ? [...args.slice(0, -1), ...last.items] : undefined;
}

/** A function given a value of unknown type has itself an unknown type. */
function returnType(name: string, declared: Type, args: readonly Value[]): Type {
  if (name === "jsonencode" || name === "sha1" || name === "length") return declared;
  return args.some((argument) => hasDynamic(argument)) ? DYNAMIC : declared;
}

function hasDynamic(value: Value): boolean {
  return value.kind === "unknown" && (value.type ?? DYNAMIC).kind === "dynamic";
}
