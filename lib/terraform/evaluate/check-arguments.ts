import type { Call } from "@/lib/hcl";
import { FAILURES } from "../functions/failures";
import type { Signature } from "../functions/signature";
import { missingFile } from "../module/missing-file";
import { conversionProblem } from "../value/convert";
import { DYNAMIC } from "../value/type";
import type { Value } from "../value/value";
import { familyOf, typeOfValue } from "../value/value-type";
import type { Scope } from "./scope";

/** Functions that swallow their arguments' errors. */
const SILENT: ReadonlySet<string> = new Set(["try", "can"]);

export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

/** Functions that take strings and collections alike declare no type. */
const COUNTED: ReadonlySet<string> = new Set(["length"]);

function isUncountable(value: Value): boolean {
  if (value.kind === "known") return typeof value.value !== "string";
  return value.kind === "unknown" && (value.type?.kind === "number" || value.type?.kind === "bool");
}

/** Functions that take collections of any type declare none; what is certain is their family. */
const FAMILIES: ReadonlyMap<string, "sequence" | "mapping"> = new Map([
  ["concat", "sequence"],
  ["element", "sequence"],
  ["keys", "mapping"],
  ["lookup", "mapping"],
  ["merge", "mapping"],
  ["tolist", "sequence"],
  ["tomap", "mapping"],
  ["toset", "sequence"],
  ["values", "mapping"],
]);

/** They do not take sets. */
const ORDERED: ReadonlySet<string> = new Set(["concat", "element"]);

function checkFamilies(call: Call, args: readonly Value[], scope: Scope): void {
  const wanted = FAMILIES.get(call.name);
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

/** Tells `scope.report` what is certainly wrong with the arguments of a call. */
export function checkArguments(
  call: Call,
  args: readonly Value[],
  scope: Scope,
  { parameters, further }: Signature,
): void {
  for (const [index, value] of args.entries()) {
    const wanted = parameters[index] ?? further;
    const node = call.args[index];
    if (!wanted || !node) continue;
    if (COUNTED.has(call.name) && isUncountable(value))
      scope.report?.(node, `argument of ${call.name} is a single value, expected a string or a collection`);
    if (value.kind === "known" && value.value === null && !wanted.nullable && !isSilent(call.name)) {
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
  const failure = FAILURES.get(call.name)?.(args);
  if (failure) scope.report?.(call.args[failure.argument] ?? call, `${call.name} fails, expected ${failure.expected}`);
}
