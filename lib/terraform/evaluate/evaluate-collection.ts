import type { ObjectEntry, ObjectLiteral, Step, Tuple } from "@/lib/hcl";
import { STRING } from "../value/type";
import { list, stringOf, unknown, type Value } from "../value/value";
import { requireType } from "./require-type";
import type { Run, Scope } from "./scope";

export function evaluateTuple(tuple: Tuple, scope: Scope, run: Run): Value {
  return { ...list(tuple.items.map((item) => run(item, scope))), flavour: "tuple" };
}

export function evaluateObject(literal: ObjectLiteral, scope: Scope, run: Run): Value {
  const entries = new Map<string, Value>();
  let complete = true;
  for (const entry of literal.entries) {
    const key = keyOf(entry, scope, run);
    const name = stringOf(key);
    const member = run(entry.value, scope);
    if (name === undefined) complete = false;
    else entries.set(name, member);
  }
  if (!complete && scope.mode === "validate") return unknown("a key is not known");
  return { kind: "object", entries, complete, flavour: "object" };
}

/** A name with steps may be meant as a reference or as a text. */
function keyOf({ key, bareKey }: ObjectEntry, scope: Scope, run: Run): Value {
  if (key.kind === "reference" && key.steps.length > 0 && key.steps.every(isStatic)) {
    scope.report?.(key, "key is ambiguous, expected parentheses around a reference or quotes around a text");
    return unknown("key is ambiguous");
  }
  const value = run(key, scope);
  if (!bareKey) requireType(value, STRING, key, scope, "key");
  return value;
}

/** Steps that are read as part of a name, before anything is evaluated. */
function isStatic(step: Step): boolean {
  return step.kind === "attr" || (step.kind === "index" && (step.key.kind === "string" || step.key.kind === "number"));
}
