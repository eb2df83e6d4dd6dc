import type { Call, Expression } from "@/lib/hcl";
import type { BlockView } from "../module/block-view";
import { type ModuleCall, Resource } from "../module/declarations";
import type { Module } from "../module/module";
import { NUMBER, STRING } from "../value/type";
import { object, unknown, type Value } from "../value/value";
import { type Names, NO_NAMES } from "./names";

/** Says which of `count` possibilities to take at an undecided point; the same `point` gets the same answer. */
export type Choose = (point: object | string, count: number) => number;

/** Where an expression stands and how it is to be evaluated. */
export interface Scope {
  readonly module: Module;
  /** Names bound around it: for-variables, dynamic iterators, `each`, `count`. */
  readonly names: Names;
  /** The resource around it, to find what `each` iterates over. */
  readonly owner?: Resource | undefined;
  /** `defaults`: variables have their defaults. `validate`: they are unknown, as in `terraform validate`. */
  readonly mode: "defaults" | "validate";
  /** Told of certain errors, such as an attribute that an object lacks. */
  readonly report?: ((node: object, message: string) => void) | undefined;
  /** Told of every call whose errors count. */
  readonly called?: ((call: Call) => void) | undefined;
  /** It stands in a template that `templatefile` or `templatestring` renders, where neither can be called again. */
  readonly isRendering?: boolean | undefined;
  readonly choose?: Choose | undefined;
  /** Says which instance, and which round of a dynamic block, it stands in; nothing else is left open. */
  readonly instance?: Choose | undefined;
  /** The call whose arguments the variables have, where several calls give them different ones. */
  readonly caller?: CallInstance | undefined;
  /** What the dynamic blocks around it go through, by their iterators. */
  readonly sources?: ReadonlyMap<string, Expression> | undefined;
}

/** One instance of a module: a call of it and what `each` and `count` are there. */
export interface CallInstance {
  readonly module: Module;
  readonly call: ModuleCall;
  readonly names: Names;
}

/** Evaluates an expression in a scope; handed to the parts of the evaluator. */
export type Run = (expression: Expression, scope: Scope) => Value;

const EACH = object([
  ["key", unknown("each.key", STRING)],
  ["value", unknown("each.value")],
]);
const COUNT = object([["index", unknown("count.index", NUMBER)]]);
/** What the iterator of a dynamic block is where no round of it is chosen. */
export const ITERATOR = object([
  ["key", unknown("key of a dynamic block")],
  ["value", unknown("value of a dynamic block")],
]);

/** The scope of an expression in this block: `each` and iterators are unknown members of what they iterate over. */
export function scopeOf(module: Module, view?: BlockView, mode: Scope["mode"] = "defaults"): Scope {
  let names: Map<string, Value> | undefined;
  let sources: Map<string, Expression> | undefined;
  let owner: Resource | undefined;
  for (let block = view; block; block = block.parent) {
    const { dynamic } = block;
    if (dynamic && !names?.has(dynamic.iterator)) {
      names = bound(names, dynamic.iterator, ITERATOR);
      if (dynamic.forEach) sources = bound(sources, dynamic.iterator, dynamic.forEach);
    }
    if (block instanceof Resource) owner = block;
    if (block.parent) continue;
    if (block.attribute("for_each")) names = bound(names, "each", EACH);
    if (block.attribute("count")) names = bound(names, "count", COUNT);
  }
  const scope = { module, names: names ?? NO_NAMES, owner, mode };
  return sources ? { ...scope, sources } : scope;
}

/** Most blocks bind nothing: their scopes share one map. */
function bound<V>(names: Map<string, V> | undefined, name: string, value: V): Map<string, V> {
  return (names ?? new Map<string, V>()).set(name, value);
}
