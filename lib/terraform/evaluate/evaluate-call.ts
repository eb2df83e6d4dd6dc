import type { Call } from "@/lib/hcl";
import { FAILURES } from "../functions/failures";
import { signatureOf } from "../functions/signature";
import { carryStandIns } from "../functions/stand-ins";
import { FUNCTIONS } from "../functions/table";
import { missingFile } from "../module/missing-file";
import { conversionProblem } from "../value/convert";
import { markedByCall } from "../value/mark-call";
import { DYNAMIC, type Type } from "../value/type";
import { unknown, type Value } from "../value/value";
import { familyOf, typeOfValue } from "../value/value-type";
import type { Run, Scope } from "./scope";

/** Functions that swallow their arguments' errors. */
const SILENT: ReadonlySet<string> = new Set(["try", "can"]);

/** Calls what is known of Terraform's functions; the rest gives an unknown of the function's return type. */
export function evaluateCall(call: Call, scope: Scope, run: Run): Value {
  const inner = SILENT.has(call.name) ? { ...scope, report: undefined } : scope;
  const args = call.args.map((argument) => run(argument, inner));
  if (scope.report) scope.called?.(call);
  const signature = signatureOf(call.name);
  if (!signature) return unknown(`function ${call.name}`);
  const spread = call.expand ? spreadLast(args) : args;
  if (!spread) return unknown("arguments are not known");
  if (!call.expand && scope.report) checkArguments(call, args, scope, signature);
  const result = FUNCTIONS[call.name]?.(spread) ?? carryStandIns(call.name, spread);
  const value = result ?? unknown(reasonOf(spread, call.name), returnType(call.name, signature.returns, spread));
  const byDefault = spread.some((argument) => argument.byDefault) && value.kind !== "unknown";
  return markedByCall(byDefault ? { ...value, byDefault } : value, call.name, spread);
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

/** Functions that take strings and collections alike declare no type. */
const COUNTED: ReadonlySet<string> = new Set(["length"]);

function isUncountable(value: Value): boolean {
  if (value.kind === "known") return typeof value.value !== "string";
  return value.kind === "unknown" && (value.type?.kind === "number" || value.type?.kind === "bool");
}

/** Functions that take collections of any type declare none; what is certain is their family. */
const FAMILIES: Readonly<Record<string, "sequence" | "mapping">> = {
  concat: "sequence",
  element: "sequence",
  keys: "mapping",
  lookup: "mapping",
  merge: "mapping",
  tolist: "sequence",
  tomap: "mapping",
  toset: "sequence",
  values: "mapping",
};

/** They do not take sets. */
const ORDERED: ReadonlySet<string> = new Set(["concat", "element"]);

function checkFamilies(call: Call, args: readonly Value[], scope: Scope): void {
  const wanted = FAMILIES[call.name];
  if (!wanted) return;
  const single = call.name !== "concat" && call.name !== "merge";
  for (const [index, value] of (single ? args.slice(0, 1) : args).entries()) {
    const type = typeOfValue(value);
    const node = call.args[index];
    const ordered = !(type.kind === "set" && ORDERED.has(call.name));
    // Terraform stops looking where a type is not known yet.
    if (!node || type.kind === "dynamic") return;
    if (familyOf(type) === wanted && ordered) continue;
    const expected = wanted === "mapping" ? "a map or an object" : "a list, set or tuple";
    scope.report?.(node, `argument ${index + 1} of ${call.name} is a ${type.kind}, expected ${expected}`);
  }
}

/** https://developer.hashicorp.com/terraform/language/functions/lookup */
function checkLookup({ args: [, , otherwise] }: Call, [source, , fallback]: readonly Value[], scope: Scope): void {
  const type = source ? typeOfValue(source) : DYNAMIC;
  const problem = type.kind === "map" && fallback ? conversionProblem(fallback, type.element) : undefined;
  if (problem && otherwise)
    scope.report?.(otherwise, `default of lookup is of another type than the map's elements, expected ${problem}`);
}

function checkArguments(
  call: Call,
  args: readonly Value[],
  scope: Scope,
  { parameters, further }: NonNullable<ReturnType<typeof signatureOf>>,
): void {
  for (const [index, value] of args.entries()) {
    const wanted = parameters[index] ?? further;
    const node = call.args[index];
    if (!wanted || !node) continue;
    if (COUNTED.has(call.name) && isUncountable(value))
      scope.report?.(node, `argument of ${call.name} is a single value, expected a string or a collection`);
    if (value.kind === "known" && value.value === null && !wanted.nullable && !SILENT.has(call.name)) {
      scope.report?.(node, `argument ${index + 1} of ${call.name} is null, expected a value`);
    }
    const problem = conversionProblem(value, wanted.type);
    if (problem) scope.report?.(node, `argument ${index + 1} of ${call.name} is of another type, expected ${problem}`);
  }
  checkFamilies(call, args, scope);
  if (call.name === "lookup") checkLookup(call, args, scope);
  const missing = missingFile(call.name, args, scope.module);
  if (missing !== undefined)
    scope.report?.(
      call.args[0] ?? call,
      `${call.name} reads "${missing}" and no such file is there, expected one that is there before Terraform runs`,
    );
  const failure = FAILURES[call.name]?.(args);
  if (failure) scope.report?.(call.args[failure.argument] ?? call, `${call.name} fails, expected ${failure.expected}`);
}
