import type { Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import type { BlockView } from "../module/block-view";
import type { Module } from "../module/module";
import { isWithin, type Place, placesOf } from "../module/places";
import { numberOf } from "../value/value";
import { evaluate } from "./evaluate";
import { pairsOf } from "./evaluate-for";
import { scopeOf } from "./scope";

/** The blocks of a module that certainly make nothing: `count = 0`, nothing in `for_each`, be it of a dynamic block. */
const neverMadeIn = cached((module: Module) =>
  placesOf(unmade(module).flatMap(({ file, block }) => (block.range ? [[file.path, block.range] as const] : []))),
);

function unmade(module: Module): readonly BlockView[] {
  const tops = [...module.resources, ...module.declarations.moduleCalls];
  return tops.flatMap((view) =>
    isNever(module, view) ? [view] : view.blockViews.flatMap((block) => within(module, block)),
  );
}

/** No call of the module makes anything. */
const isNeverMade: (module: Module) => boolean = cached(
  (module: Module) =>
    module.callers.length > 0 &&
    module.callers.every(({ module: caller, call }) => isNeverMade(caller) || isNever(caller, call)),
  false,
);

/** A place inside something that certainly makes nothing. */
export function isInNeverMade(module: Module, file: string, place: Place): boolean {
  return isNeverMade(module) || isWithin(neverMadeIn(module), file, place);
}

function within(module: Module, block: BlockView): readonly BlockView[] {
  if (block.dynamic && isEmpty(module, block.dynamic.forEach, block.parent)) return [block];
  return block.blockViews.flatMap((inner) => within(module, inner));
}

function isNever(module: Module, view: BlockView): boolean {
  const count = view.expression("count");
  const value = count && evaluate(count, scopeOf(module));
  if (value && !value.byDefault && numberOf(value) === 0) return true;
  return isEmpty(module, view.expression("for_each"), undefined);
}

/** Also where nobody but a variable's default says so, a caller may say otherwise. */
function isEmpty(module: Module, forEach: Expression | undefined, view: BlockView | undefined): boolean {
  if (!forEach) return false;
  const value = evaluate(forEach, scopeOf(module, view));
  const pairs = pairsOf(value);
  return !value.byDefault && pairs?.complete === true && pairs.pairs.length === 0;
}
