import type { Reference } from "@/lib/hcl";
import { known, object, type Value } from "../value/value";
import { pairsOf } from "./evaluate-for";
import type { Run, Scope } from "./scope";

/** While possibilities are enumerated, `each` and `count` become one instance after the other. */
export function instanceValue(reference: Reference, bound: Value, scope: Scope, run: Run): Value {
  const { owner, choose } = scope;
  if (!choose || !owner) return bound;
  if (reference.root === "each" && owner.forEach) return eachInstance(bound, scope, choose, run);
  if (reference.root === "count" && owner.count) return countInstance(bound, scope, choose, run);
  return bound;
}

function eachInstance(bound: Value, scope: Scope, choose: NonNullable<Scope["choose"]>, run: Run): Value {
  const expression = scope.owner?.forEach;
  if (!expression) return bound;
  const collection = run(expression, { ...scope, owner: undefined, names: new Map() });
  const found = scope.module.budget.take(membersIn(collection)) ? pairsOf(collection) : undefined;
  const pair = found?.complete && found.pairs.length > 0 ? found.pairs[choose("each", found.pairs.length)] : undefined;
  if (!pair) return bound;
  const [key, value] = collection.kind === "list" ? [pair[1], pair[1]] : pair;
  const marks = collection.byDefault ? { byDefault: true } : {};
  return object([
    ["key", { ...key, ...marks }],
    ["value", { ...value, ...marks }],
  ]);
}

function membersIn(value: Value): number {
  return value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.size : 1;
}

const MAX_COUNT = 32;

function countInstance(bound: Value, scope: Scope, choose: NonNullable<Scope["choose"]>, run: Run): Value {
  const expression = scope.owner?.count;
  if (!expression) return bound;
  const total = run(expression, { ...scope, owner: undefined, names: new Map() });
  const count = total.kind === "known" ? Number(total.value) : Number.NaN;
  if (!(count >= 1 && count <= MAX_COUNT)) return bound;
  return object([["index", known(choose("count", count))]]);
}
