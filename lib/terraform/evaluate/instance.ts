import type { Expression, Reference } from "@/lib/hcl";
import { known, object, type Value } from "../value/value";
import { pairsOf } from "./evaluate-for";
import { NO_NAMES } from "./names";
import { type Choose, ITERATOR, type Run, type Scope } from "./scope";

/** While instances or possibilities are enumerated, `each`, `count` and iterators become one after the other. */
export function instanceValue(reference: Reference, bound: Value, scope: Scope, run: Run): Value {
  const { owner, sources } = scope;
  const choose = scope.choose ?? scope.instance;
  if (!choose) return bound;
  const source = bound === ITERATOR ? sources?.get(reference.root) : undefined;
  if (source) return memberOf(source, reference.root, bound, scope, choose, run);
  if (reference.root === "each" && owner?.forEach)
    return memberOf(owner.forEach, "each", bound, { ...scope, owner: undefined, names: NO_NAMES }, choose, run);
  if (reference.root === "count" && owner?.count) return countInstance(owner.count, bound, scope, choose, run);
  return bound;
}

function memberOf(source: Expression, name: string, bound: Value, scope: Scope, choose: Choose, run: Run): Value {
  const collection = run(source, scope);
  const found = scope.module.budget.take(membersIn(collection)) ? pairsOf(collection) : undefined;
  const pair = found?.complete && found.pairs.length > 0 ? found.pairs[choose(name, found.pairs.length)] : undefined;
  return pair
    ? pairObject(collection, name === "each" && collection.kind === "list" ? [pair[1], pair[1]] : pair)
    : bound;
}

/** `key` and `value` of one member. */
export function pairObject({ byDefault }: Value, [key, value]: readonly [Value, Value]): Value {
  const marks = byDefault ? { byDefault: true } : {};
  return object([
    ["key", { ...key, ...marks }],
    ["value", { ...value, ...marks }],
  ]);
}

function membersIn(value: Value): number {
  return value.kind === "list" ? value.items.length : value.kind === "object" ? value.entries.size : 1;
}

const MAX_COUNT = 32;

function countInstance(expression: Expression, bound: Value, scope: Scope, choose: Choose, run: Run): Value {
  const total = run(expression, { ...scope, owner: undefined, names: NO_NAMES });
  const count = total.kind === "known" ? Number(total.value) : Number.NaN;
  if (!(count >= 1 && count <= MAX_COUNT)) return bound;
  return object([["index", known(choose("count", count))]]);
}
