import { cachedWithin } from "@/lib/memory/cached";
import { type BlockView, evaluate, type Module, roundsOf, type Scope, scopeOf, type Value } from "@/lib/terraform";

/**
 * The provider looks into an argument or into the blocks of one kind only when nothing inside them is unknown.
 * `path` is dotted; its first name decides. https://github.com/hashicorp/terraform-plugin-sdk/blob/main/helper/schema/schema.go (isWhollyKnown)
 */
export function isWhollyKnown(module: Module, top: BlockView, path: string): boolean {
  return isKnown(top, path.split(".")[0] ?? path, module);
}

const isKnown = cachedWithin((top: BlockView, name: string, module: Module): boolean => {
  const attribute = top.attribute(name);
  const value = attribute && evaluate(attribute.value, scopeOf(module, top, "validate"));
  return (!value || isKnownValue(value)) && top.blocks(name).every((block) => isKnownBlock(module, block));
});

function isKnownBlock(module: Module, view: BlockView): boolean {
  if (view.dynamic) return false;
  const scope = scopeOf(module, view, "validate");
  return (
    view.attributes.every(({ value }) => isKnownValue(evaluate(value, scope))) &&
    view.blockViews.every((block) => isKnownBlock(module, block))
  );
}

/** As `isWhollyKnown`; a dynamic block counts as known where all that it goes through is, and all that it makes of it. */
export function isKnownInRounds(module: Module, top: BlockView, path: string): boolean {
  const name = path.split(".")[0] ?? path;
  return isKnown(top, name, module) || (hasDynamic(top.blocks(name)) && areRoundsKnown(top, name, module));
}

const areRoundsKnown = cachedWithin((top: BlockView, name: string, module: Module): boolean =>
  top.blocks(name).every((block) => isKnownInEach(module, block)),
);

function hasDynamic(views: readonly BlockView[]): boolean {
  return views.some((view) => view.dynamic || hasDynamic(view.blockViews));
}

function isKnownInEach(module: Module, view: BlockView): boolean {
  const isKnownIn = (scope: Scope) => view.attributes.every(({ value }) => isKnownValue(evaluate(value, scope)));
  if (!roundsOf(module, view)?.every(isKnownIn)) return false;
  return view.blockViews.every((block) => isKnownInEach(module, block));
}

export function isKnownValue(value: Value): boolean {
  if (value.kind === "list") return value.complete && value.items.every(isKnownValue);
  if (value.kind === "object") return value.complete && [...value.entries.values()].every(isKnownValue);
  return value.kind === "known";
}
