import type { Expression, Reference } from "@/lib/hcl";
import { cachedWithin } from "@/lib/memory/cached";
import type { ModuleCall, Variable } from "../module/declarations";
import type { Module } from "../module/module";
import { conversionProblem } from "../value/convert";
import { convertTo } from "../value/convert-value";
import { BOOL, DYNAMIC, STRING, type Type } from "../value/type";
import { variableType } from "../value/type-constraint";
import { known, unknown, type Value } from "../value/value";
import { type Marks, marked } from "../value/value-marks";
import { stepsToRead } from "../value/value-size";
import { callInstancesOf, sameValue, withoutNodes } from "./call-instances";
import { layered, NO_NAMES } from "./names";
import { type CallInstance, type Choose, type Run, type Scope, scopeOf } from "./scope";

/** Value of the thing a reference starts with, and how many of its steps that took. */
export function rootValue(
  reference: Reference,
  scope: Scope,
  run: Run,
): { readonly value: Value; readonly used: number } {
  const [first] = reference.steps;
  const name = first?.kind === "attr" ? first.name : undefined;
  if (name === undefined) return { value: unknown(`depends on ${reference.root}`), used: reference.steps.length };
  switch (reference.root) {
    case "var":
      return { value: variableValue(name, scope, run), used: 1 };
    case "local":
      return { value: localValue(name, scope, run), used: 1 };
    case "path":
      return { value: unknown(`path.${name}`, STRING), used: 1 };
    case "terraform":
    case "tofu":
      return { value: terraformValue(name, scope), used: 1 };
    case "ephemeral":
      return {
        value: marked(unknown(`depends on ephemeral.${name}`), { ephemeral: true }),
        used: reference.steps.length,
      };
    case "module":
      return moduleValue(name, reference, scope, run);
    default:
      return { value: unknown(`depends on ${reference.root}.${name}`), used: reference.steps.length };
  }
}

/** `validate` knows no other workspace than the first. */
function terraformValue(name: string, { mode }: Scope): Value {
  if (name === "applying") return marked(unknown("terraform.applying", BOOL), { ephemeral: true });
  return mode === "validate" && name === "workspace" ? known("default") : unknown("terraform.workspace", STRING);
}

interface Cache {
  readonly values: Map<string, Value>;
  /** Names being evaluated, to stop at cycles. */
  readonly open: Set<string>;
}

const newCache = (): Cache => ({ values: new Map(), open: new Set() });
const caches = cachedWithin((_module: Module, _mode: Scope["mode"]): Cache => newCache());
/** While possibilities are enumerated, a definition is the same within one of them, and another in the next. */
const cachesOfChoice = cachedWithin((_choose: Choose, _module: Module): Cache => newCache());

/** What is defined in a module that several calls give different arguments. */
const cachesOfCall = cachedWithin((_caller: CallInstance, _module: Module): Cache => newCache());

function cacheOf({ module, mode, choose, caller }: Scope): Cache {
  if (choose) return cachesOfChoice(choose, module);
  return caller ? cachesOfCall(caller, module) : caches(module, mode);
}

/** Evaluates a definition once. */
function remembered(key: string, scope: Scope, compute: () => Value): Value {
  const cache = cacheOf(scope);
  const seen = cache.values.get(key);
  if (seen) return seen;
  if (cache.open.has(key)) return unknown(`${key} refers to itself`);
  cache.open.add(key);
  try {
    const value = compute();
    cache.values.set(key, value);
    return value;
  } finally {
    cache.open.delete(key);
  }
}

function definition(expression: Expression, scope: Scope, run: Run): Value {
  return run(expression, {
    ...scope,
    names: NO_NAMES,
    owner: undefined,
    report: undefined,
    instance: undefined,
    sources: undefined,
  });
}

function localValue(name: string, scope: Scope, run: Run): Value {
  const local = scope.module.local(name);
  if (!local) return unknown(`local.${name} is not declared`);
  return remembered(`local.${name}`, scope, () => definition(local.value, scope, run));
}

function variableValue(name: string, scope: Scope, run: Run): Value {
  const variable = scope.module.variable(name);
  if (!variable) return unknown(`var.${name} is not declared`);
  return remembered(`var.${name}`, scope, () => valueOfVariable(variable, scope, run));
}

function valueOfVariable(variable: Variable, scope: Scope, run: Run): Value {
  const type = variable.type ? variableType(variable.type).type : undefined;
  const fallback = unknown(`var.${variable.name}`, type);
  if (scope.mode === "validate") return marked(fallback, marksOf(variable));
  const passed = scope.module.callers.length > 0 ? passedTo(variable, scope, run) : undefined;
  if (passed) return fitted(passed, type, fallback, scope);
  const written = variable.given ?? variable.default;
  if (!written) return fallback;
  const value = definition(written, scope, run);
  // What no call passes is what the calls get.
  const isCertain = variable.given !== undefined || scope.module.callers.length > 0;
  if (!type) return isCertain ? value : { ...value, byDefault: true };
  if (!scope.module.budget.take(stepsToRead(value)) || conversionProblem(value, type)) return fallback;
  const fitting = convertTo(value, type);
  return isCertain ? fitting : { ...fitting, byDefault: true };
}

function fitted(value: Value, type: Type | undefined, fallback: Value, { module }: Scope): Value {
  if (!type || value.kind === "unknown") return value.kind === "unknown" ? fallback : value;
  if (!module.budget.take(stepsToRead(value)) || conversionProblem(value, type)) return fallback;
  return convertTo(value, type);
}

/** What the calls among the files pass; undefined where the default counts. Calls that differ leave it open. */
function passedTo(variable: Variable, scope: Scope, run: Run): Value | undefined {
  const calls = scope.caller ? [scope.caller] : callInstancesOf(scope.module, run);
  const chosen =
    scope.choose && calls.length > 1 ? [calls[scope.choose(`call of ${scope.module.path}`, calls.length)]] : calls;
  const passing = chosen.filter((caller) => caller?.call.attribute(variable.name) !== undefined);
  if (passing.length === 0) return undefined;
  if (passing.length < chosen.length) return unknown("calls pass different values");
  const [first, ...others] = passing.flatMap((caller) => (caller ? [argumentIn(caller, variable.name, run)] : []));
  if (!first || others.some((value) => !sameValue(value, first))) return unknown("calls pass different values");
  return first;
}

function argumentIn({ module, call, names }: CallInstance, name: string, run: Run): Value {
  const expression = call.expression(name);
  if (!expression) return unknown("not passed");
  const scope = scopeOf(module, call);
  return withoutNodes(run(expression, { ...scope, names: layered(names, scope.names) }));
}

/** `sensitive = true`, `ephemeral = true`. */
function marksOf(variable: Variable): Marks {
  const flag = (name: string) => {
    const value = variable.expression(name);
    return (value?.kind === "boolean" && value.value) || (value?.kind === "string" && value.value === "true");
  };
  return { ...(flag("sensitive") ? { sensitive: true } : {}), ...(flag("ephemeral") ? { ephemeral: true } : {}) };
}

/** A call as `terraform validate` sees it: its outputs' names, not their values. */
function shapeOf(call: ModuleCall, child: Module): Value {
  const names = child.declarations.outputs.map((output) => output.name);
  const because = `depends on module.${call.name}`;
  const attributes = new Map(names.map((output) => [output, DYNAMIC]));
  const single: Type = { kind: "object", attributes, optional: new Set() };
  const repeated = call.attribute("count") ? "list" : call.attribute("for_each") ? "map" : undefined;
  return unknown(because, repeated ? { kind: repeated, element: single } : single);
}

/** `module.x.out` of a local module is that output's value there, with the call's arguments left unknown. */
function moduleValue(
  name: string,
  reference: Reference,
  scope: Scope,
  run: Run,
): { readonly value: Value; readonly used: number } {
  const output = reference.steps[1];
  const call = scope.module.moduleCall(name);
  const child = call?.child;
  if (call && child && !child.partial && scope.mode === "validate") return { value: shapeOf(call, child), used: 1 };
  const declared = output?.kind === "attr" ? child?.output(output.name) : undefined;
  const expression = declared?.expression("value");
  if (!child || !expression || output?.kind !== "attr" || scope.mode === "validate") {
    return { value: unknown(`depends on module.${name}`), used: reference.steps.length };
  }
  const key = `module.${name}.${output.name}`;
  const value = remembered(key, scope, () => run(expression, { module: child, names: NO_NAMES, mode: scope.mode }));
  return { value: value.byDefault ? unknown(`depends on module.${name}`) : value, used: 2 };
}
