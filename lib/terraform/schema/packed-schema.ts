import { readType } from "../value/type";
import type { AttributeSchema, BlockSchema, Group, NestedSchema } from "./block-schema";
import { inflateText } from "./inflate-text";

type PackedBlock = readonly [
  Record<string, readonly [unknown, number]>,
  Record<string, readonly [NestedSchema["nesting"], number, number, number]>,
  (0 | 1)?,
  1?,
];

type Index = Readonly<Record<Group, Readonly<Record<string, number>>>>;

/** A provider's schema in its compact form, unpacked when it is first asked and block by block. */
export class PackedSchema {
  readonly #packed: string;
  readonly #decoded = new Map<number, BlockSchema>();
  readonly #names = new Map<Group, readonly string[]>();
  #unpacked: { readonly index: Index; readonly lines: readonly string[] } | undefined;

  constructor(packed: string) {
    this.#packed = packed;
  }

  /** Undefined for a type the provider does not have. */
  schemaOf(group: Group, type: string): BlockSchema | undefined {
    const lines = this.#content.index[group];
    const line = Object.hasOwn(lines, type) ? lines[type] : undefined;
    return line === undefined ? undefined : this.#blockAt(line);
  }

  typeNames(group: Group): readonly string[] {
    const names = this.#names.get(group) ?? Object.keys(this.#content.index[group]);
    this.#names.set(group, names);
    return names;
  }

  get #content() {
    this.#unpacked ??= unpack(this.#packed);
    return this.#unpacked;
  }

  #blockAt(line: number): BlockSchema {
    const seen = this.#decoded.get(line);
    if (seen) return seen;
    // Each further line is one block as `packSchema` wrote it.
    const [attributes, blocks, deprecated, open] = JSON.parse(this.#content.lines[line] ?? "[{},{}]") as PackedBlock;
    const block: BlockSchema = {
      attributes: new Map(Object.entries(attributes).map(([name, [type, flags]]) => [name, attributeOf(type, flags)])),
      blocks: new Map(
        Object.entries(blocks).map(([name, [nesting, min, max, at]]) => [name, this.#nestedOf(nesting, min, max, at)]),
      ),
      deprecated: deprecated === 1,
      ...(open === 1 && { open: true }),
    };
    this.#decoded.set(line, block);
    return block;
  }

  #nestedOf(nesting: NestedSchema["nesting"], min: number, max: number, line: number): NestedSchema {
    const blockAt = () => this.#blockAt(line);
    return {
      nesting,
      min,
      max,
      get block() {
        return blockAt();
      },
    };
  }
}

function unpack(packed: string) {
  const lines = inflateText(packed).split("\n");
  // The first line is what `packSchema` wrote.
  return { index: JSON.parse(lines[0] ?? "{}") as Index, lines };
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
