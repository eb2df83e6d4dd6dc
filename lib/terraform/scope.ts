import type { BlockView } from "./block-view";
import type { Resource } from "./declarations";
import type { Module } from "./module";
import type { Value } from "./value";

/** Where an expression stands: names bound around it (for-variables, dynamic iterators, `each`, `count`). */
export interface Scope {
  readonly module: Module;
  readonly names: ReadonlyMap<string, Value>;
  /** The resource around it, for `self` and to find what `each` iterates over. */
  readonly owner?: Resource;
}

const NONE: ReadonlyMap<string, Value> = new Map();

/** The scope of an expression in this block: `each` and iterators are unknown members of what they iterate over. */
export function scopeOf(module: Module, view?: BlockView): Scope {
  throw new Error(`not built: ${module.path} ${view?.blockType} ${NONE.size}`);
}
