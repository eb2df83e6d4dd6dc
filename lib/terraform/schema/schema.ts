import { inflateSync } from "fflate";
import { readType, type Type } from "../value/type";
import packed from "./aws.gen.json";

export interface AttributeSchema {
  readonly type: Type;
  readonly required: boolean;
  readonly optional: boolean;
  readonly computed: boolean;
  readonly sensitive: boolean;
  readonly deprecated: boolean;
}
export interface NestedSchema {
  readonly nesting: "single" | "list" | "set" | "map" | "group";
  readonly min: number;
  /** 0: no limit. */
  readonly max: number;
  readonly block: BlockSchema;
}
export interface BlockSchema {
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  readonly blocks: ReadonlyMap<string, NestedSchema>;
  readonly deprecated: boolean;
}

type Group = "resource" | "data" | "ephemeral" | "provider";
type PackedBlock = readonly [
  Record<string, readonly [unknown, number]>,
  Record<string, readonly [NestedSchema["nesting"], number, number, number]>,
  1?,
];

interface Pack {
  readonly index: Readonly<Record<Group, Readonly<Record<string, number>>>>;
  readonly lines: readonly string[];
}

let pack: Pack | undefined;
const decoded = new Map<number, BlockSchema>();

/** Schema of an AWS type, from the provider itself (`npm run schema:update`); undefined for a type the provider does not have. */
export function schemaOf(group: Group, type: string): BlockSchema | undefined {
  pack ??= unpack();
  const group_ = pack.index[group];
  const line = Object.hasOwn(group_, type) ? group_[type] : undefined;
  return line === undefined ? undefined : blockAt(pack, line);
}

/** Every type name of a group, for suggestions. */
export function typeNames(group: Group): readonly string[] {
  pack ??= unpack();
  return Object.keys(pack.index[group]);
}

function unpack(): Pack {
  const bytes = Uint8Array.from(atob(packed.deflate), (character) => character.charCodeAt(0));
  const lines = new TextDecoder("latin1").decode(inflateSync(bytes)).split("\n");
  // The first line is what `packSchema` wrote.
  return { index: JSON.parse(lines[0] ?? "{}") as Pack["index"], lines };
}

function blockAt(from: Pack, line: number): BlockSchema {
  const seen = decoded.get(line);
  if (seen) return seen;
  // Each further line is one block as `packSchema` wrote it.
  const [attributes, blocks, deprecated] = JSON.parse(from.lines[line] ?? "[{},{}]") as PackedBlock;
  const block: BlockSchema = {
    attributes: new Map(Object.entries(attributes).map(([name, [type, flags]]) => [name, attributeOf(type, flags)])),
    blocks: new Map(
      Object.entries(blocks).map(([name, [nesting, min, max, at]]) => [name, nestedOf(from, nesting, min, max, at)]),
    ),
    deprecated: deprecated === 1,
  };
  decoded.set(line, block);
  return block;
}

function attributeOf(type: unknown, flags: number): AttributeSchema {
  const has = (bit: number) => (flags & (1 << bit)) !== 0;
  return {
    type: readType(type),
    required: has(0),
    optional: has(1),
    computed: has(2),
    sensitive: has(3),
    deprecated: has(4),
  };
}

function nestedOf(from: Pack, nesting: NestedSchema["nesting"], min: number, max: number, line: number): NestedSchema {
  return {
    nesting,
    min,
    max,
    get block() {
      return blockAt(from, line);
    },
  };
}
