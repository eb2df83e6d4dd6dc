import type { BlockView } from "../module/block-view";
import type { Module } from "../module/module";
import { evaluate } from "./evaluate";
import { pairsOf } from "./evaluate-for";
import { pairObject } from "./instance";
import { withName } from "./names";
import { type Scope, scopeOf } from "./scope";

const MAX_ROUNDS = 64;

/**
 * The scope of a block in each round of the dynamic blocks around it, as `terraform validate` expands them; one where there are none.
 * Undefined where it is not known what they go through, or more than 64 times.
 */
export function roundsOf(module: Module, view: BlockView): readonly Scope[] | undefined {
  const { parent, dynamic } = view;
  const around = parent ? roundsOf(module, parent) : [scopeOf(module, view, "validate")];
  if (!dynamic) return around;
  const rounds: Scope[] = [];
  for (const scope of around ?? []) {
    const collection = evaluate(dynamic.forEach, scope);
    const found = pairsOf(collection);
    if (!found?.complete || rounds.length + found.pairs.length > MAX_ROUNDS) return undefined;
    for (const pair of found.pairs)
      rounds.push({ ...scope, names: withName(scope.names, dynamic.iterator, pairObject(collection, pair)) });
  }
  return around && rounds;
}
