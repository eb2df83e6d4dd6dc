import type { Call } from "@/lib/hcl";
import { isFailure } from "../functions/exact/exact";
import { globProblem } from "../functions/exact/glob-problem";
import { EXACT } from "../functions/exact/table";
import { expectedCount, type Parameter, type Signature } from "../functions/signature";
import { isOwnFolder, missingFile } from "../module/missing-file";
import { conversionProblem } from "../value/convert";
import { convertTo } from "../value/convert-value";
import { DYNAMIC } from "../value/type";
import { isUnset, stringOf, unknown, type Value } from "../value/value";
import { typeOfValue } from "../value/value-type";
import type { Scope } from "./scope";

/**
 * Calls a function as Terraform does: arguments are converted, then the type of the result is asked, then the result. Tells
 * `scope.report` what certainly fails on the way; then, and where something is open, the result is unknown.
 */
export function callExactly(
  call: Call,
  name: string,
  args: readonly Value[],
  signature: Signature,
  scope: Scope,
): Value | "too large" {
  const refuse = (argument: number, message: string): Value => {
    scope.report?.(argument < 0 ? call : (call.args[argument] ?? call.args.at(-1) ?? call), message);
    return unknown(`${name} fails`);
  };
  const exact = EXACT.get(name) ?? {};
  // What `...` expands is as many arguments as it holds.
  const wrongNumber = call.expand ? expectedCount(args.length, signature) : undefined;
  if (wrongNumber !== undefined)
    return refuse(call.args.length - 1, `${name} has ${args.length} arguments, expected ${wrongNumber}`);
  const converted = convertedArguments(name, args, signature, refuse);
  const missing = missingFile(name, args, call.args[0], scope.module);
  if (missing !== undefined) return refuse(0, missing);
  if (!converted) return unknown(`${name} fails`);
  const [, names] = converted;
  const glob =
    name === "fileset" && names && isOwnFolder(call.args[0]) ? globProblem(stringOf(names) ?? "") : undefined;
  if (glob) return refuse(-1, `fileset fails, expected ${glob}`);
  for (const [index, value] of converted.entries()) {
    const parameter = parameterAt(signature, index);
    if (isUnset(value) && !parameter?.nullable)
      return refuse(index, `argument ${index + 1} of ${name} is null, expected a value`);
    if (isOpen(value, parameter) && !exact.dynamic) return unknown(reasonOf(args, name));
  }
  const type = exact.type?.(converted) ?? signature.returns;
  if (isFailure(type)) return refuse(type.argument, `${name} fails, expected ${type.expected}`);
  const open = unknown(reasonOf(args, name), type);
  if (!exact.unknown && converted.some(({ kind }) => kind === "unknown")) return open;
  const result = exact.value?.(converted, type) ?? open;
  return isFailure(result) ? refuse(result.argument, `${name} fails, expected ${result.expected}`) : result;
}

function parameterAt({ parameters, further }: Signature, index: number): Parameter | undefined {
  return parameters[index] ?? further;
}

/** The arguments as the parameters want them; undefined where one cannot become that. */
function convertedArguments(
  name: string,
  args: readonly Value[],
  signature: Signature,
  refuse: (argument: number, message: string) => Value,
): readonly Value[] | undefined {
  let isRefused = false;
  const converted = args.map((value, index) => {
    const wanted = parameterAt(signature, index)?.type ?? DYNAMIC;
    const problem = conversionProblem(value, wanted);
    if (!problem) return convertTo(value, wanted);
    isRefused = true;
    return refuse(index, `argument ${index + 1} of ${name} is of another type, expected ${problem}`);
  });
  return isRefused ? undefined : converted;
}

/** Whether a parameter that takes any type is given a value of which it is not known. */
function isOpen(value: Value, parameter: Parameter | undefined): boolean {
  return parameter?.type.kind === "dynamic" && typeOfValue(value).kind === "dynamic";
}

/** Why a result is not known. */
export function reasonOf(args: readonly Value[], name: string): string {
  const cause = args.find((argument) => argument.kind === "unknown");
  return cause?.kind === "unknown" ? cause.because : `function ${name}`;
}
