import type { RawAttribute, RawBlock, RawProvider } from "../schema/schema-pack";
import type { BoundClass, Member, Parsed } from "./parse-bindings";
import { parseBindings } from "./parse-bindings";
import { type Shape, shapeOf } from "./type-of-member";

/**
 * A provider's schema as `terraform providers schema` gives it, from bindings. They do not say what is sensitive or deprecated, how many
 * blocks may stand beyond "one" and "at least one", nor anything of validation: `completeSchema` takes that from a schema that does.
 */
export function schemaOfBindings(sources: readonly string[]): RawProvider {
  const parsed = parseBindings(sources);
  const of = (base: string) =>
    Object.fromEntries(
      [...parsed.classes.values()]
        .filter((bound) => bound.base === base && bound.type !== undefined)
        .map((bound) => [String(bound.type), { block: blockOf(parsed, bound, `${bound.name}Config`) }]),
    );
  const [provider] = [...parsed.classes.values()].filter(({ base }) => base === "TerraformProvider");
  return {
    provider: { block: provider ? withoutAlias(blockOf(parsed, provider, `${provider.name}Config`)) : {} },
    resource_schemas: of("TerraformResource"),
    data_source_schemas: of("TerraformDataSource"),
    ephemeral_resource_schemas: of("TerraformEphemeralResource"),
  };
}

/** The language's own argument. */
function withoutAlias({ attributes, ...block }: RawBlock): RawBlock {
  const { alias: _, ...rest } = attributes ?? {};
  return { ...block, attributes: rest };
}

function blockOf(parsed: Parsed, bound: BoundClass, structure: string, around: readonly string[] = []): RawBlock {
  const attributes: Record<string, RawAttribute> = {};
  const block_types: NonNullable<RawBlock["block_types"]> = {};
  for (const member of bound.members) {
    const written = parsed.written.get(bound.name) ?? parsed.written.get(structure);
    const shape = shapeOf(member, written?.get(member.name));
    if (isBlock(parsed, structure, member, shape)) block_types[member.name] = nestedOf(parsed, member, shape, around);
    else
      attributes[member.name] = {
        ...flagsOf(member, written?.get(member.name)?.mapper),
        type: typeOf(parsed, shape, around),
      };
  }
  return { attributes, block_types };
}

/** What can be neither set nor computed is a block with computed content, and timeouts are never an argument: these have no comment. */
function isBlock({ blocks }: Parsed, structure: string, member: Member, shape: Shape): boolean {
  const { name, computed, optional, required } = member;
  const untold = shape.kind === "type" && shape.type === "dynamic";
  if (shape.kind !== "structure") return untold && blocks.has(`${structure}.${name}`);
  return blocks.has(`${structure}.${name}`) || name === "timeouts" || !(computed || optional || required);
}

function nestedOf(parsed: Parsed, member: Member, shape: Shape, around: readonly string[]) {
  const min_items = member.required ? 1 : 0;
  if (shape.kind === "type") return { nesting_mode: "list", min_items, block: { open: true } };
  return {
    nesting_mode: shape.nesting,
    min_items: shape.nesting !== "single" ? min_items : 0,
    max_items: shape.once && shape.nesting !== "single" ? 1 : 0,
    block: structureOf(parsed, shape.name, around),
  };
}

/** Bindings end an endless nesting in a structure that holds itself, or in "any": what stands there is not told. */
function structureOf(parsed: Parsed, name: string, around: readonly string[]): RawBlock {
  if (around.includes(name)) return { open: true };
  return blockOf(parsed, parsed.classes.get(`${name}OutputReference`) ?? writtenOnly(parsed, name), name, [
    ...around,
    name,
  ]);
}

/** What stands in a provider's own configuration is never read, so it has no class; that something is required there is not told. */
function writtenOnly(parsed: Parsed, name: string): BoundClass {
  const written = parsed.written.get(name);
  if (!written) throw new Error(`the bindings do not know ${name}, expected it to be read or written`);
  const flags = { computed: false, optional: true, required: false, code: "" };
  const members = [...written.keys()].map((key) => ({ ...flags, name: key }));
  return { name, base: "ComplexObject", type: undefined, members };
}

function flagsOf({ computed, optional, required }: Member, mapper = ""): RawAttribute {
  const flags = { computed, optional, required, write_only: mapper.includes("markWriteOnlyAttribute") };
  return Object.fromEntries(Object.entries(flags).filter(([, is]) => is));
}

function typeOf(parsed: Parsed, shape: Shape, around: readonly string[]): unknown {
  if (shape.kind === "type") return shape.type;
  const { attributes = {}, block_types = {} } = structureOf(parsed, shape.name, around);
  if (Object.keys(block_types).length > 0)
    throw new Error(`${shape.name} holds blocks, expected an object's attributes`);
  const object = ["object", Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type]))];
  return shape.nesting === "single" ? object : [shape.nesting, object];
}
