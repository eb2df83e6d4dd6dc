import { cached } from "@/lib/memory/cached";
import type { Module } from "../module/module";
import { known, object, type Value } from "../value/value";
import { pairsOf } from "./evaluate-for";
import { pairObject } from "./instance";
import { type Names, NO_NAMES, withName } from "./names";
import { type CallInstance, type Run, scopeOf } from "./scope";

/** Beyond these a module is as good as called by anybody. */
const MAX_INSTANCES = 16;

const NONE: readonly CallInstance[] = [];

/** Every instance of a module that the given files make; none where they make too many to be told apart. */
export const callInstancesOf: (module: Module, run: Run) => readonly CallInstance[] = cached(
  (module: Module, run: Run) => {
    const found: CallInstance[] = [];
    for (const { module: caller, call } of module.callers) {
      for (const names of roundsOf(caller, call, run)) found.push({ module: caller, call, names });
      if (found.length > MAX_INSTANCES) return NONE;
    }
    return found;
  },
  NONE,
);

const ONCE: readonly Names[] = [NO_NAMES];

/** What `each` or `count` is in each instance of a call; a call of unknown number counts once. */
function roundsOf(module: Module, call: CallInstance["call"], run: Run): readonly Names[] {
  const scope = { ...scopeOf(module), names: NO_NAMES };
  const [count, forEach] = [call.expression("count"), call.expression("for_each")];
  if (forEach) {
    const value = run(forEach, scope);
    const pairs = pairsOf(value);
    if (!pairs?.complete || pairs.pairs.length > MAX_INSTANCES) return ONCE;
    return pairs.pairs.map(([key, member]) =>
      withName(NO_NAMES, "each", pairObject(value, [value.kind === "list" ? member : key, member])),
    );
  }
  if (!count) return ONCE;
  const total = run(count, scope);
  const number = total.kind === "known" ? Number(total.value) : Number.NaN;
  if (!(number >= 0 && number <= MAX_INSTANCES)) return ONCE;
  return Array.from({ length: number }, (_, index) => withName(NO_NAMES, "count", object([["index", known(index)]])));
}

/** The value as it is in a module that did not write it. */
export function withoutNodes(value: Value): Value {
  const { node: _, ...rest } = value;
  if (rest.kind === "list") return { ...rest, items: rest.items.map(withoutNodes) };
  if (rest.kind !== "object") return rest;
  return { ...rest, entries: new Map([...rest.entries].map(([key, member]) => [key, withoutNodes(member)])) };
}

/** Certainly the same. */
export function sameValue(a: Value, b: Value): boolean {
  if (a.kind === "known" && b.kind === "known") return a.value === b.value;
  if (a.kind === "list" && b.kind === "list")
    return (
      a.complete &&
      b.complete &&
      a.items.length === b.items.length &&
      a.items.every((item, at) => sameOrUndefined(item, b.items[at]))
    );
  if (a.kind === "object" && b.kind === "object")
    return (
      a.complete &&
      b.complete &&
      a.entries.size === b.entries.size &&
      [...a.entries].every(([key, member]) => sameOrUndefined(member, b.entries.get(key)))
    );
  return false;
}

function sameOrUndefined(a: Value, b: Value | undefined): boolean {
  return b !== undefined && sameValue(a, b);
}
