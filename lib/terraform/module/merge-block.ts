import type { Block, BodyItem } from "@/lib/hcl";
import { entryOf } from "@/lib/json/value-at";

/** What an override file cannot replace, by the block that it stands in; it is refused there. */
export const NOT_MERGED: Readonly<Record<string, readonly string[]>> = {
  resource: ["depends_on"],
  data: ["depends_on"],
  module: ["depends_on"],
  output: ["depends_on", "precondition"],
  variable: ["validation"],
};

const CONDITIONS: ReadonlySet<string> = new Set(["precondition", "postcondition"]);
const originals = new WeakMap<Block, Block>();

/** The block of the primary file under one that override files amend. */
export function originalOf(block: Block): Block | undefined {
  return originals.get(block);
}

/**
 * A block amended as Terraform does it: an argument takes the place of one of that name, blocks of a type that of all of that type.
 * https://developer.hashicorp.com/terraform/language/files/override#merging-behavior
 */
export function mergeBlock(base: Block, amendment: Block): Block {
  const left = entryOf(NOT_MERGED, base.type) ?? [];
  const items = amendment.body.items.filter((item) => !left.includes(nameOf(item) ?? ""));
  const merged = { ...base, body: { ...base.body, items: mergeItems(base.body.items, items) } };
  originals.set(merged, originalOf(base) ?? base);
  return merged;
}

function mergeItems(base: readonly BodyItem[], items: readonly BodyItem[]): readonly BodyItem[] {
  const replaced = new Set(items.map(nameOf));
  const lifecycle = items.find((item): item is Block => isBlock(item, "lifecycle"));
  const kept = base.flatMap((item): readonly BodyItem[] => {
    if (isBlock(item, "lifecycle")) return lifecycle ? [mergeLifecycle(item, lifecycle)] : [item];
    return replaced.has(nameOf(item)) ? [] : [item];
  });
  const isIn = kept.some((item) => isBlock(item, "lifecycle"));
  const added = items.flatMap((item): readonly BodyItem[] => {
    if (isBlock(item, "lifecycle")) return isIn ? [] : [withoutConditions(item)];
    return [item];
  });
  return countedOnce([...kept, ...added]);
}

/** Where one file says `count` and another `for_each`, Terraform goes by the count. */
function countedOnce(items: readonly BodyItem[]): readonly BodyItem[] {
  return items.some((item) => nameOf(item) === "count") ? items.filter((item) => nameOf(item) !== "for_each") : items;
}

function mergeLifecycle(base: Block, { body }: Block): Block {
  const names = new Set(body.items.map(nameOf));
  const items = base.body.items.filter((item) => item.kind === "block" || !names.has(nameOf(item)));
  return { ...base, body: { ...base.body, items: [...items, ...body.items.filter((item) => !isCondition(item))] } };
}

/** Conditions of an override file are refused, and not read. */
function withoutConditions(lifecycle: Block): Block {
  const items = lifecycle.body.items.filter((item) => !isCondition(item));
  return { ...lifecycle, body: { ...lifecycle.body, items } };
}

function isCondition(item: BodyItem): boolean {
  return item.kind === "block" && CONDITIONS.has(item.type);
}

function isBlock(item: BodyItem, type: string): item is Block {
  return item.kind === "block" && item.type === type;
}

/** A dynamic block counts as what it makes. */
function nameOf(item: BodyItem): string | undefined {
  if (item.kind === "attribute") return item.name;
  if (item.kind !== "block") return undefined;
  return item.type === "dynamic" ? item.labels[0]?.value : item.type;
}
