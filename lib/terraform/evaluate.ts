import type { Expression } from "@/lib/hcl";
import type { BlockView } from "./block-view";
import type { Module } from "./module";
import type { Scope } from "./scope";
import type { Value } from "./value";

/**
 * What the expression certainly is. Follows locals, variables' defaults (marked `byDefault`), conditionals with a known condition,
 * functions, for-expressions and templates; `undefined` gives `absent`. Never throws, bounded in time.
 */
export function evaluate(expression: Expression | undefined, scope: Scope): Value {
  throw new Error(`not built: ${expression?.kind} ${scope.names.size}`);
}

/** The argument `name` of a block, evaluated in its scope. */
export function argumentOf(module: Module, view: BlockView, name: string): Value {
  throw new Error(`not built: ${module.path} ${view.blockType} ${name}`);
}

/**
 * Everything it may become: both branches of an undecided conditional, each element when the index or `each.*` is not known.
 * Contains an `unknown` where a possibility cannot be told. At most 64.
 */
export function possibleValues(expression: Expression | undefined, scope: Scope): readonly Value[] {
  throw new Error(`not built: ${expression?.kind} ${scope.names.size}`);
}
