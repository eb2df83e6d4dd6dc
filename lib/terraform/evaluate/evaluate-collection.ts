import type { ForExpression, ObjectLiteral, Tuple } from "@/lib/hcl";
import { isPrimitive } from "../value/type";
import { known, type ListValue, list, type ObjectValue, stringOf, unknown, type Value } from "../value/value";
import { marked } from "../value/value-marks";
import type { Run, Scope } from "./scope";

export function evaluateTuple(tuple: Tuple, scope: Scope, run: Run): Value {
  return { ...list(tuple.items.map((item) => run(item, scope))), flavour: "tuple" };
}

export function evaluateObject(literal: ObjectLiteral, scope: Scope, run: Run): Value {
  const entries = new Map<string, Value>();
  let complete = true;
  for (const { key, value } of literal.entries) {
    const name = stringOf(run(key, scope));
    const member = run(value, scope);
    if (name === undefined) complete = false;
    else entries.set(name, member);
  }
  return { kind: "object", entries, complete, flavour: "object" };
}

/** `for` over what is known of the collection. */
export function evaluateFor(expression: ForExpression, scope: Scope, run: Run): Value {
  const collection = run(expression.collection, scope);
  const pairs = pairsOf(collection);
  if (!pairs) {
    const scalar =
      collection.kind === "known" || (collection.kind === "unknown" && collection.type && isPrimitive(collection.type));
    if (scalar)
      scope.report?.(expression.collection, "for iterates over a single value, expected a list, set, map or object");
    const because =
      collection.kind === "unknown" ? collection.because : "iterates over a value that is not a collection";
    return marked(unknown(because), collection);
  }
  const result =
    expression.result === "tuple" ? tupleFor(expression, pairs, scope, run) : objectFor(expression, pairs, scope, run);
  return marked(result, collection);
}

interface Pairs {
  readonly pairs: readonly (readonly [Value, Value])[];
  readonly complete: boolean;
}

/** Keys and values of a collection; a set's keys are its values. */
export function pairsOf(value: Value): Pairs | undefined {
  if (value.kind === "list") {
    const set = value.flavour === "set";
    return { pairs: value.items.map((item, index) => [set ? item : known(index), item]), complete: value.complete };
  }
  if (value.kind !== "object") return undefined;
  return { pairs: [...value.entries].map(([name, member]) => [known(name), member]), complete: value.complete };
}

function bind(expression: ForExpression, scope: Scope, key: Value, value: Value): Scope {
  const names = new Map(scope.names);
  if (expression.keyName !== undefined) names.set(expression.keyName, key);
  names.set(expression.valueName, value);
  return { ...scope, names };
}

/** Scopes of the elements that pass the condition; `undecided` when one may or may not. */
function passing(
  expression: ForExpression,
  { pairs }: Pairs,
  scope: Scope,
  run: Run,
): { scopes: Scope[]; undecided: boolean } {
  const scopes: Scope[] = [];
  let undecided = false;
  for (const [key, value] of pairs) {
    // A copy of the names for each element; when that is too much, what is left of them is open.
    if (!scope.module.budget.take(1 + scope.names.size)) return { scopes, undecided: true };
    const inner = bind(expression, scope, key, value);
    const verdict = expression.condition ? stringOf(run(expression.condition, inner)) : "true";
    if (verdict === "true") scopes.push(inner);
    else if (verdict === undefined) undecided = true;
  }
  return { scopes, undecided };
}

function tupleFor(expression: ForExpression, source: Pairs, scope: Scope, run: Run): ListValue {
  const { scopes, undecided } = passing(expression, source, scope, run);
  const items = scopes.map((inner) => run(expression.value, inner));
  return { kind: "list", items, complete: source.complete && !undecided, flavour: "tuple" };
}

function objectFor(expression: ForExpression, source: Pairs, scope: Scope, run: Run): ObjectValue {
  const { scopes, undecided } = passing(expression, source, scope, run);
  const groups = new Map<string, Value[]>();
  let complete = source.complete && !undecided;
  for (const inner of scopes) {
    const key = expression.key ? stringOf(run(expression.key, inner)) : undefined;
    const value = run(expression.value, inner);
    if (key === undefined) complete = false;
    else addTo(groups, key, value);
  }
  const entries = [...groups].map(([key, values]): [string, Value] => [
    key,
    expression.grouping ? list(values) : lastOf(values),
  ]);
  return { kind: "object", entries: new Map(entries), complete, flavour: "object" };
}

function addTo(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function lastOf(values: readonly Value[]): Value {
  return values.at(-1) ?? unknown("no value");
}
