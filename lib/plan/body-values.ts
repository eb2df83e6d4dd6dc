import {
  type BlockSchema,
  type BlockView,
  type DynamicSource,
  evaluate,
  object,
  pairsOf,
  type Scope,
  unknown,
  type Value,
  withName,
} from "@/lib/terraform";
import { spell } from "./canonical";

/** Path without places in lists (`vpc_config.subnet_ids`) → what it holds, as text. */
export type BodyValues = ReadonlyMap<string, string>;

/** Arguments that are about the resource, not of it. https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on */
export const META: ReadonlySet<string> = new Set([
  "for_each",
  "count",
  "depends_on",
  "provider",
  "lifecycle",
  "provisioner",
  "connection",
]);

/** Everything a block sets, nested and dynamic blocks included. */
export function bodyValues(view: BlockView, scope: Scope, schema?: BlockSchema): BodyValues {
  const values = new Map<string, string>();
  for (const { name, value } of view.attributes) {
    const text = META.has(name) ? undefined : spell(value, scope, schema?.attributes.get(name)?.type);
    if (text !== undefined) values.set(name, text);
  }
  const types = new Set(view.blockViews.map(({ blockType }) => blockType).filter((type) => !META.has(type)));
  for (const type of types) {
    const nested = schema?.blocks.get(type);
    // Some attributes of old resources may be written as blocks.
    const isSet = nested ? nested.nesting === "set" : schema?.attributes.get(type)?.type.kind === "set";
    const made = view.blocks(type).flatMap((block) => madeBy(block, scope, nested?.block));
    for (const [path, text] of joined(made, isSet)) values.set(path === "" ? type : `${type}.${path}`, text);
  }
  return values;
}

/** The scopes of the blocks that a dynamic one stands for; undefined where its collection is not known. */
export function scopesOfDynamic({ forEach, iterator }: DynamicSource, scope: Scope): readonly Scope[] | undefined {
  const pairs = forEach && pairsOf(evaluate(forEach, scope));
  return pairs?.complete ? pairs.pairs.map(([key, value]) => within(scope, iterator, key, value)) : undefined;
}

function within(scope: Scope, iterator: string, key: Value, value: Value): Scope {
  const members = object([
    ["key", key],
    ["value", value],
  ]);
  return { ...scope, names: withName(scope.names, iterator, members) };
}

/** The blocks that one block of the text stands for. */
function madeBy(block: BlockView, scope: Scope, schema: BlockSchema | undefined): readonly BodyValues[] {
  if (!block.dynamic) return [bodyValues(block, scope, schema)];
  const { forEach, iterator } = block.dynamic;
  const scopes = scopesOfDynamic(block.dynamic, scope);
  if (scopes) return scopes.map((one) => bodyValues(block, one, schema));
  const reason = unknown("member of a collection that is not known");
  return [
    new Map([
      ...bodyValues(block, within(scope, iterator, reason, reason), schema),
      ["for_each", (forEach && spell(forEach, scope)) ?? "?"],
    ]),
  ];
}

/** Blocks of one type beside each other: their values by path, in their order; a set has none. */
function joined(blocks: readonly BodyValues[], isSet: boolean): BodyValues {
  const texts = blocks.map((block) => JSON.stringify([...block]));
  const ordered = isSet
    ? [...blocks.keys()].sort((a, b) => ((texts[a] ?? "") < (texts[b] ?? "") ? -1 : 1))
    : [...blocks.keys()];
  const paths = [...new Set(blocks.flatMap((block) => [...block.keys()]))];
  const all = new Map(paths.map((path) => [path, ordered.map((at) => blocks[at]?.get(path) ?? "null").join(" ")]));
  if (blocks.length > 0 && all.size === 0) all.set("", String(blocks.length));
  return all;
}
