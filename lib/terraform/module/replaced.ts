import type { Block, BodyItem, Expression } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import { originalOf } from "./merge-block";
import type { Module } from "./module";
import { isOverrideFile } from "./override-file";
import { isWithin, type Place, placesOf } from "./places";
import { referencesIn } from "./references";
import { nameOf } from "./source-file";

/** A place inside something that an override file puts another value for. */
export function isReplaced(module: Module, file: string, place: Place): boolean {
  return isWithin(replacedIn(module), file, place);
}

/** Names of the variables that are read there. */
export const variablesReplaced = cached(
  (module: Module): ReadonlySet<string> =>
    new Set(
      replacedItems(module)
        .flatMap(([, item]) => expressionsOf(item))
        .flatMap((value) => referencesIn(module, value))
        .flatMap(({ target }) => (target.kind === "variable" ? [target.name] : [])),
    ),
);

function expressionsOf(item: BodyItem): readonly Expression[] {
  if (item.kind === "attribute") return [item.value];
  return item.kind === "block" ? item.body.items.flatMap(expressionsOf) : [];
}

const replacedIn = cached((module: Module) =>
  placesOf(replacedItems(module).flatMap(([path, { range }]) => (range ? [[path, range] as const] : []))),
);

const replacedItems = cached((module: Module) =>
  module.files.some((file) => isOverrideFile(nameOf(file))) ? [...itemsReplacedIn(module)] : [],
);

function* itemsReplacedIn(module: Module): Iterable<readonly [string, BodyItem]> {
  const { resources, variables, outputs, providers, moduleCalls, locals } = module.declarations;
  for (const { file, block } of [...resources, ...variables, ...outputs, ...providers, ...moduleCalls]) {
    const original = originalOf(block);
    if (original) for (const item of leftOut(original, block)) yield [file.path, item];
  }
  const lasting = new Set(locals.map(({ attribute }) => attribute));
  for (const { path, parsed } of module.files)
    for (const item of parsed.body.items)
      if (item.kind === "block" && item.type === "locals")
        for (const local of item.body.items) if (local.kind === "attribute" && !lasting.has(local)) yield [path, local];
}

/** What stands in a block and not in what became of it; of blocks that are merged themselves, what is left out of these. */
function leftOut(original: Block, merged: Block): readonly BodyItem[] {
  const kept = new Set<BodyItem>(merged.body.items);
  return original.body.items.flatMap((item) => {
    if (kept.has(item)) return [];
    const same = merged.body.items.find((other) => item.range !== undefined && other.range === item.range);
    if (item.kind === "block" && same?.kind === "block") return leftOut(item, same);
    return [item];
  });
}
