import type { Call } from "@/lib/hcl";
import { signatureOf } from "../functions/signature";
import { carryStandIns } from "../functions/stand-ins";
import { FUNCTIONS } from "../functions/table";
import { noteExhaustion } from "../module/exhaustion";
import { BYTES_PER_STEP, LIMITS } from "../value/budget";
import { markedByCall } from "../value/mark-call";
import { DYNAMIC, type Type } from "../value/type";
import { unknown, type Value } from "../value/value";
import { bytesOf } from "../value/value-size";
import { typeOfValue } from "../value/value-type";
import { checkArguments, isSilent } from "./check-arguments";
import type { Run, Scope } from "./scope";

/** Calls what is known of Terraform's functions; the rest gives an unknown of the function's return type. */
export function evaluateCall(call: Call, scope: Scope, run: Run): Value {
  const inner = isSilent(call.name) ? { ...scope, report: undefined } : scope;
  const args = call.args.map((argument) => run(argument, inner));
  if (scope.report) scope.called?.(call);
  const signature = signatureOf(call.name);
  if (!signature) return unknown(`function ${call.name}`);
  const spread = call.expand ? spreadLast(args) : args;
  if (!spread) return unknown("arguments are not known");
  const cost = costOfCall(call.name, spread, scope.report !== undefined);
  if (!scope.module.budget.take(cost) || bytesOf(spread) > MAX_ARGUMENTS) return tooLarge(call, scope);
  if (!call.expand && scope.report) checkArguments(call, args, scope, signature);
  const result = FUNCTIONS.get(call.name)?.(spread) ?? carryStandIns(call.name, spread);
  if (result === "too large") return tooLarge(call, scope);
  const value = result ?? unknown(reasonOf(spread, call.name), returnType(call.name, signature.returns, spread));
  const byDefault = spread.some((argument) => argument.byDefault) && value.kind !== "unknown";
  return markedByCall(byDefault ? { ...value, byDefault } : value, call.name, spread);
}

/** What a function takes at most, all arguments together: more than two of the largest values. */
const MAX_ARGUMENTS = 2 * LIMITS.valueBytes;

/** Functions that look at a few members, or at none, however large their arguments are. */
const QUICK: ReadonlySet<string> = new Set("can coalesce element length lookup one tolist tomap try".split(" "));

function costOfCall(name: string, args: readonly Value[], isChecked: boolean): number {
  return QUICK.has(name) && !isChecked ? args.length : Math.ceil(bytesOf(args) / BYTES_PER_STEP);
}

function tooLarge(call: Call, { module }: Scope): Value {
  noteExhaustion(module, call, "size");
  return unknown(`${call.name} is too large to evaluate`);
}

function spreadLast(args: readonly Value[]): readonly Value[] | undefined {
  const last = args.at(-1);
  return last?.kind === "list" && last.complete ? [...args.slice(0, -1), ...last.items] : undefined;
}

function reasonOf(args: readonly Value[], name: string): string {
  const cause = args.find((argument) => argument.kind === "unknown");
  return cause?.kind === "unknown" ? cause.because : `function ${name}`;
}

/** As cty: a function given a value of unknown type has itself an unknown type. */
function returnType(name: string, declared: Type, args: readonly Value[]): Type {
  if (name === "toset") return setOf(args);
  if (name === "lookup") return elementOf(args);
  if (name === "jsonencode" || name === "sha1" || name === "length") return declared;
  return args.some((argument) => hasDynamic(argument)) ? DYNAMIC : declared;
}

function elementOf([source]: readonly Value[]): Type {
  const type = source ? typeOfValue(source) : DYNAMIC;
  return type.kind === "map" ? type.element : DYNAMIC;
}

function setOf([source]: readonly Value[]): Type {
  const type = source ? typeOfValue(source) : DYNAMIC;
  return type.kind === "list" || type.kind === "set" ? { kind: "set", element: type.element } : DYNAMIC;
}

function hasDynamic(value: Value): boolean {
  return value.kind === "unknown" && (value.type ?? DYNAMIC).kind === "dynamic";
}
