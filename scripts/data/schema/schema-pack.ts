export interface RawAttribute {
  readonly type?: unknown;
  readonly nested_type?: { readonly attributes: Record<string, RawAttribute>; readonly nesting_mode: string };
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly write_only?: boolean;
}
export interface RawBlock {
  readonly attributes?: Record<string, RawAttribute>;
  readonly block_types?: Record<
    string,
    {
      readonly nesting_mode: string;
      readonly min_items?: number;
      readonly max_items?: number;
      readonly block: RawBlock;
    }
  >;
  readonly deprecated?: boolean;
  /** More may stand in it than is told here. */
  readonly open?: boolean;
}
export interface RawProvider {
  readonly provider: { readonly block: RawBlock };
  readonly resource_schemas: Record<string, { readonly block: RawBlock }>;
  readonly data_source_schemas: Record<string, { readonly block: RawBlock }>;
  readonly ephemeral_resource_schemas?: Record<string, { readonly block: RawBlock }>;
  readonly functions?: Record<string, unknown>;
}

const FLAGS = ["required", "optional", "computed", "sensitive", "deprecated", "write_only"] as const;
const SHORT: Readonly<Record<string, string>> = { string: "s", number: "n", bool: "b", dynamic: "d" };

/**
 * The packed text: line 0 is an index `{ resource: {type: line}, data: …, ephemeral: …, provider: line }`; each other line is one block
 * `[attributes, blocks, deprecated]`. Equal blocks are stored once; a nested block is named by its line.
 */
export function packSchema(provider: RawProvider, name = "aws"): string {
  const lines: string[] = [""];
  const known = new Map<string, number>();
  const store = (block: RawBlock): number => {
    const line = JSON.stringify(packBlock(block, store));
    const seen = known.get(line);
    if (seen !== undefined) return seen;
    known.set(line, lines.length);
    return lines.push(line) - 1;
  };
  const group = (schemas: Record<string, { readonly block: RawBlock }> = {}): Record<string, number> =>
    Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, store(schema.block)]));
  const index = {
    resource: group(provider.resource_schemas),
    data: group(provider.data_source_schemas),
    ephemeral: group(provider.ephemeral_resource_schemas),
    provider: { [name]: store(provider.provider.block) },
  };
  lines[0] = JSON.stringify(index);
  return lines.join("\n");
}

function packBlock(block: RawBlock, store: (block: RawBlock) => number): unknown {
  const attributes = mapValues(block.attributes ?? {}, (attribute) => [packType(attribute), flagsOf(attribute)]);
  const blocks = mapValues(block.block_types ?? {}, (nested) => [
    nested.nesting_mode,
    nested.min_items ?? 0,
    nested.max_items ?? 0,
    store(nested.block),
  ]);
  if (block.open) return [attributes, blocks, block.deprecated ? 1 : 0, 1];
  return block.deprecated ? [attributes, blocks, 1] : [attributes, blocks];
}

function flagsOf(attribute: RawAttribute): number {
  return FLAGS.reduce((mask, flag, bit) => (attribute[flag] ? mask | (1 << bit) : mask), 0);
}

function packType(attribute: RawAttribute): unknown {
  return attribute.nested_type ? nestedType(attribute.nested_type) : shorten(attribute.type);
}

function nestedType(nested: NonNullable<RawAttribute["nested_type"]>): unknown {
  const optional = Object.entries(nested.attributes).filter(([, attribute]) => !attribute.required);
  const object = ["object", mapValues(nested.attributes, packType), optional.map(([name]) => name)];
  return nested.nesting_mode === "single" ? object : [nested.nesting_mode, object];
}

/** `"string"` to `"s"`, `["list", "string"]` to `["list", "s"]`. */
function shorten(type: unknown): unknown {
  if (typeof type === "string") return SHORT[type] ?? type;
  if (Array.isArray(type)) return [type[0], shorten(type[1])];
  if (type !== null && typeof type === "object") return mapValues(type, shorten);
  return type;
}

function mapValues<T, U>(object: Readonly<Record<string, T>> | object, convert: (value: T) => U): Record<string, U> {
  // Both callers hand over plain JSON records.
  return Object.fromEntries(Object.entries(object as Record<string, T>).map(([key, value]) => [key, convert(value)]));
}
