import { eitherType } from "../value/either-type";
import type { AttributeSchema, BlockSchema, Major, NestedSchema } from "./block-schema";

/** A block that takes what one of the two majors takes; what only one of them has is marked. */
export function eitherBlock(older: BlockSchema, newer: BlockSchema): BlockSchema {
  if (older === newer) return older;
  return {
    attributes: joined(older.attributes, newer.attributes, eitherAttribute, onlyAttribute),
    blocks: joined(older.blocks, newer.blocks, eitherNested, onlyNested),
    deprecated: older.deprecated && newer.deprecated,
    ...((older.open || newer.open) && { open: true }),
  };
}

/** A block that one of the two majors does not have. */
export function onlyBlock(block: BlockSchema, only: Major): BlockSchema {
  return { ...block, only };
}

function joined<T>(
  older: ReadonlyMap<string, T>,
  newer: ReadonlyMap<string, T>,
  both: (older: T, newer: T) => T,
  alone: (one: T, only: Major) => T,
): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const [name, before] of older) {
    const after = newer.get(name);
    all.set(name, after === undefined ? alone(before, 5) : both(before, after));
  }
  for (const [name, after] of newer) if (!older.has(name)) all.set(name, alone(after, 6));
  return all;
}

function eitherAttribute(older: AttributeSchema, newer: AttributeSchema): AttributeSchema {
  return {
    type: eitherType(older.type, newer.type),
    required: older.required && newer.required,
    optional: older.optional || newer.optional || older.required !== newer.required,
    computed: older.computed && newer.computed,
    sensitive: older.sensitive || newer.sensitive,
    deprecated: older.deprecated && newer.deprecated,
  };
}

function onlyAttribute(attribute: AttributeSchema, only: Major): AttributeSchema {
  return { ...attribute, required: false, optional: attribute.optional || attribute.required, only };
}

function eitherNested(older: NestedSchema, newer: NestedSchema): NestedSchema {
  const [least, most] = [limitOf(older), limitOf(newer)];
  let made: BlockSchema | undefined;
  return {
    nesting: newer.nesting,
    min: Math.min(older.min, newer.min),
    max: least === 0 || most === 0 ? 0 : Math.max(least, most),
    ...(older.nesting !== newer.nesting && { eitherNesting: true }),
    get block() {
      made ??= eitherBlock(older.block, newer.block);
      return made;
    },
  };
}

function onlyNested(nested: NestedSchema, only: Major): NestedSchema {
  return {
    nesting: nested.nesting,
    min: 0,
    max: nested.max,
    only,
    get block() {
      return nested.block;
    },
  };
}

function limitOf({ nesting, max }: NestedSchema): number {
  return nesting === "single" || nesting === "group" ? 1 : max;
}
