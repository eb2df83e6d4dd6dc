import type { Expression, ForExpression } from "@/lib/hcl";
import { isPrimitive, STRING } from "../value/type";
import { booleanOf, known, list, stringOf, unknown, type Value } from "../value/value";
import { marked } from "../value/value-marks";
import { withName } from "./names";
import { requireBoolean, requireType } from "./require-type";
import type { Run, Scope } from "./scope";

/** `for` over what is known of the collection. */
export function evaluateFor(expression: ForExpression, scope: Scope, run: Run): Value {
  const collection = run(expression.collection, scope);
  const pairs = inOrder(collection);
  if (!pairs) {
    const isRefused = refuseCollection(collection, expression.collection, scope);
    if (!isRefused && collection.kind === "unknown" && collection.type) conditionFails(expression, scope, run);
    const because =
      collection.kind === "unknown" ? collection.because : "iterates over a value that is not a collection";
    return marked(unknown(because), collection);
  }
  const result =
    expression.result === "tuple" ? tupleFor(expression, pairs, scope, run) : objectFor(expression, pairs, scope, run);
  return marked(result, collection);
}

/** Tells what certainly cannot be iterated over. */
export function refuseCollection(collection: Value, node: Expression, { report }: Scope): boolean {
  const isNull = collection.kind === "known" && collection.value === null;
  const isScalar: boolean | undefined =
    collection.kind === "known" || (collection.kind === "unknown" && collection.type && isPrimitive(collection.type));
  const what = isNull ? "null" : "a single value";
  if (isScalar) report?.(node, `for iterates over ${what}, expected a list, set, map or object`);
  return isScalar === true;
}

/** Maps and objects are gone through in the order of their keys. */
function inOrder(value: Value): Pairs | undefined {
  const found = pairsOf(value);
  if (!found || value.kind !== "object") return found;
  const names = [...value.entries.keys()].sort();
  return { ...found, pairs: names.map((name) => [known(name), value.entries.get(name) ?? unknown("no value")]) };
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

/** What the scope of an element costs: measured, the copy of its names weighs as much as some expressions that are looked at. */
const BINDING = 4;

/** Takes the steps of one more scope; false when they are no longer there. */
export function affordsBinding({ module, names }: Scope): boolean {
  return module.budget.take(BINDING + names.size);
}

/** The scope of one element. */
export function bind(
  { keyName, valueName }: { readonly keyName?: string | undefined; readonly valueName: string },
  scope: Scope,
  key: Value,
  value: Value,
): Scope {
  const outer = keyName === undefined ? scope.names : withName(scope.names, keyName, key);
  return { ...scope, names: withName(outer, valueName, value) };
}

/** Terraform judges the condition once with elements that it does not know, so that it is refused over no elements too. */
function conditionFails(expression: ForExpression, scope: Scope, run: Run): boolean {
  const { condition } = expression;
  if (!condition || scope.mode !== "validate") return false;
  const open = unknown("element of a collection");
  let failed = false;
  const report = (node: object, message: string) => {
    failed = true;
    scope.report?.(node, message);
  };
  const inner = { ...bind(expression, scope, open, open), report };
  return requireBoolean(run(condition, inner), condition, inner, "condition") || failed;
}

/** Scopes of the elements that pass the condition; `undecided` when one may or may not. */
function passing(
  expression: ForExpression,
  { pairs }: Pairs,
  scope: Scope,
  run: Run,
): { scopes: Scope[]; undecided: boolean; marks: Value[] } {
  const scopes: Scope[] = [];
  const marks: Value[] = [];
  if (conditionFails(expression, scope, run)) return { scopes, undecided: true, marks };
  let undecided = false;
  for (const [key, value] of pairs) {
    // A copy of the names for each element; when that is too much, what is left of them is open.
    if (!affordsBinding(scope)) return { scopes, undecided: true, marks };
    const inner = bind(expression, scope, key, value);
    const verdict = expression.condition ? passes(expression.condition, inner, run, marks) : true;
    if (verdict) scopes.push(inner);
    else if (verdict === undefined) undecided = true;
  }
  return { scopes, undecided, marks };
}

function passes(condition: Expression, scope: Scope, run: Run, marks: Value[]): boolean | undefined {
  const value = run(condition, scope);
  if (value.sensitive || value.ephemeral) marks.push(value);
  return requireBoolean(value, condition, scope, "condition") ? undefined : booleanOf(value);
}

function tupleFor(expression: ForExpression, source: Pairs, scope: Scope, run: Run): Value {
  const { scopes, undecided, marks } = passing(expression, source, scope, run);
  const items = scopes.map((inner) => run(expression.value, inner));
  const complete = source.complete && !undecided;
  if (!complete && scope.mode === "validate") return unknown("elements are not known");
  return marked({ kind: "list", items, complete, flavour: "tuple" }, ...marks);
}

function objectFor(expression: ForExpression, source: Pairs, scope: Scope, run: Run): Value {
  const { scopes, undecided, marks } = passing(expression, source, scope, run);
  const groups = new Map<string, Value[]>();
  let complete = source.complete && !undecided;
  for (const inner of scopes) {
    // Behind a key that is not known Terraform says nothing more of keys that are wrong.
    const key = expression.key
      ? nameOf(expression.key, complete ? inner : { ...inner, report: undefined }, run, marks)
      : undefined;
    const value = run(expression.value, inner);
    if (key === undefined) complete = false;
    else if (!expression.grouping && groups.has(key)) refuseDouble(expression, key, scope);
    else addTo(groups, key, value);
  }
  if (!complete && scope.mode === "validate") return unknown("keys are not known");
  const entries = [...groups].map(([key, values]): [string, Value] => [
    key,
    expression.grouping ? { ...list(values), flavour: "tuple" } : lastOf(values),
  ]);
  return marked({ kind: "object", entries: new Map(entries), complete, flavour: "object" }, ...marks);
}

function nameOf(key: Expression, scope: Scope, run: Run, marks: Value[]): string | undefined {
  const value = run(key, scope);
  if (value.sensitive || value.ephemeral) marks.push(value);
  // Terraform looks at the type of a key only when it knows it.
  if (value.kind !== "unknown") requireType(value, STRING, key, scope, "key");
  return stringOf(value);
}

function refuseDouble({ key, value }: ForExpression, name: string, { report }: Scope): void {
  report?.(key ?? value, `key "${name}" is made twice, expected each once, or \`...\` behind the value to group them`);
}

function addTo(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function lastOf(values: readonly Value[]): Value {
  return values.at(-1) ?? unknown("no value");
}
