import type { Block, BodyItem, Range } from "@/lib/hcl";
import { cached } from "@/lib/memory/cached";
import { originalOf } from "./merge-block";
import type { Module } from "./module";
import { isOverrideFile } from "./override-file";
import { isWithin, type Place, placesOf } from "./places";
import { nameOf } from "./source-file";

/** A place inside something that an override file puts another value for. */
export function isReplaced(module: Module, file: string, place: Place): boolean {
  return isWithin(replacedIn(module), file, place);
}

const replacedIn = cached((module: Module) =>
  placesOf(module.files.some((file) => isOverrideFile(nameOf(file))) ? [...replacedItems(module)] : []),
);

function* replacedItems(module: Module): Iterable<readonly [string, Range]> {
  const { resources, variables, outputs, providers, moduleCalls, locals } = module.declarations;
  for (const { file, block } of [...resources, ...variables, ...outputs, ...providers, ...moduleCalls]) {
    const original = originalOf(block);
    if (original) for (const range of leftOut(original, block)) yield [file.path, range];
  }
  const lasting = new Set(locals.map(({ attribute }) => attribute));
  for (const { path, parsed } of module.files)
    for (const item of parsed.body.items)
      if (item.kind === "block" && item.type === "locals")
        for (const local of item.body.items)
          if (local.kind === "attribute" && local.range && !lasting.has(local)) yield [path, local.range];
}

/** What stands in a block and not in what became of it; of blocks that are merged themselves, what is left out of these. */
function leftOut(original: Block, merged: Block): readonly Range[] {
  const kept = new Set<BodyItem>(merged.body.items);
  return original.body.items.flatMap((item) => {
    if (kept.has(item)) return [];
    const same = merged.body.items.find((other) => item.range !== undefined && other.range === item.range);
    if (item.kind === "block" && same?.kind === "block") return leftOut(item, same);
    return item.range ? [item.range] : [];
  });
}
