import type { RawAttribute, RawBlock, RawProvider } from "../schema/schema-pack";

type Group = "resource_schemas" | "data_source_schemas" | "ephemeral_resource_schemas";
type Schemas = Readonly<Record<string, { readonly block: RawBlock }>>;

/** What bindings do not say is taken from an older schema of the same provider, where the name is still there. */
export function completeSchema(bound: RawProvider, older: RawProvider): RawProvider {
  const of = (group: Group): Schemas => completed(bound[group] ?? {}, older[group] ?? {});
  return {
    provider: { block: completeBlock(bound.provider.block, older.provider.block) },
    resource_schemas: of("resource_schemas"),
    data_source_schemas: of("data_source_schemas"),
    ephemeral_resource_schemas: of("ephemeral_resource_schemas"),
  };
}

function completed(bound: Schemas, older: Schemas): Schemas {
  const entries = Object.entries(bound).map(([type, { block }]) => {
    const before = older[type]?.block;
    return [type, { block: before ? completeBlock(block, before) : block }] as const;
  });
  return Object.fromEntries(entries);
}

function completeBlock(block: RawBlock, older: RawBlock): RawBlock {
  const { deprecated = false } = older;
  if (block.open && !block.attributes) return opened(older);
  const attributes = Object.entries(block.attributes ?? {}).map(([name, attribute]) => {
    return [name, completeAttribute(attribute, older.attributes?.[name])] as const;
  });
  const blocks = Object.entries(block.block_types ?? {}).map(([name, nested]) => {
    return [name, completeNested(nested, older.block_types?.[name])] as const;
  });
  return { ...block, deprecated, attributes: Object.fromEntries(attributes), block_types: Object.fromEntries(blocks) };
}

function completeAttribute(attribute: RawAttribute, older: RawAttribute | undefined): RawAttribute {
  if (!older) return attribute;
  const { sensitive = false, deprecated = false, write_only = false } = older;
  return { ...attribute, sensitive, deprecated, write_only: attribute.write_only || write_only };
}

type Nested = NonNullable<RawBlock["block_types"]>[string];

/** "One" and "at least one" are told by both; a limit beyond that only by the older. */
function completeNested(nested: Nested, older: Nested | undefined): Nested {
  if (!older) return nested;
  const { min_items = 0, max_items = 0 } = older;
  return {
    ...nested,
    min_items: nested.min_items && min_items > 1 ? min_items : (nested.min_items ?? 0),
    max_items: nested.max_items === 0 && max_items > 1 ? max_items : (nested.max_items ?? max_items),
    block: completeBlock(nested.block, older.block),
  };
}

/** What the older one knows, to which the newer may have added anywhere. */
function opened(older: RawBlock): RawBlock {
  const blocks = Object.entries(older.block_types ?? {}).map(([name, nested]) => {
    return [name, { ...nested, block: opened(nested.block) }] as const;
  });
  return { ...older, open: true, block_types: Object.fromEntries(blocks) };
}
