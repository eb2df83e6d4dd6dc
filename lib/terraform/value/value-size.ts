import { BYTES_PER_STEP, LIMITS } from "./budget";
import type { Type } from "./type";
import type { Value } from "./value";

/** How large a value is when everything in it is written out, however much of it is shared. */
export interface Size {
  /** 16 for each value, and its text. */
  readonly bytes: number;
  readonly depth: number;
}

const NODE = BYTES_PER_STEP;
const SCALAR: Size = { bytes: NODE, depth: 0 };

/** Collections of more than 64 values: the smaller ones are counted as quickly as they are found here. */
const REMEMBERED = 64 * NODE;
const sizes = new WeakMap<object, Size>();

export function sizeOf(value: Value): Size {
  switch (value.kind) {
    case "absent":
      return SCALAR;
    case "known":
      return typeof value.value === "string" ? { bytes: NODE + value.value.length, depth: 0 } : SCALAR;
    case "unknown":
      return sizeOfUnknown(value);
    case "list":
      return sizes.get(value.items) ?? counted(value.items, value.items, 0);
    case "object":
      return sizes.get(value.entries) ?? counted(value.entries, value.entries.values(), keyBytes(value.entries));
  }
}

/** What it costs to walk through a value. */
export function stepsToRead(value: Value): number {
  return Math.ceil(sizeOf(value).bytes / BYTES_PER_STEP);
}

/** The bytes of these values together. */
export function bytesOf(values: readonly Value[]): number {
  return values.reduce((sum, value) => sum + sizeOf(value).bytes, 0);
}

/** Whether a value is larger or deeper than any may be. */
export function isTooLarge({ bytes, depth }: Size): boolean {
  return bytes > LIMITS.valueBytes || depth > LIMITS.valueDepth;
}

function keyBytes(entries: ReadonlyMap<string, Value>): number {
  let bytes = 0;
  for (const name of entries.keys()) bytes += name.length;
  return bytes;
}

function counted(key: object, members: Iterable<Value>, own: number): Size {
  let bytes = NODE + own;
  let depth = 0;
  for (const member of members) {
    const size = sizeOf(member);
    bytes += size.bytes;
    depth = Math.max(depth, size.depth);
  }
  return remembered(key, { bytes, depth: depth + 1 });
}

function remembered(key: object, size: Size): Size {
  if (size.bytes > REMEMBERED || size.depth > 4) sizes.set(key, size);
  return size;
}

function sizeOfUnknown({ pattern, type }: Value & { kind: "unknown" }): Size {
  if (!pattern && !type) return SCALAR;
  const { bytes, depth } = type ? sizeOfType(type) : SCALAR;
  return { bytes: bytes + (pattern ? sizeOfPattern(pattern).bytes : 0), depth };
}

/** A long one is asked for wherever the text is referred to. */
function sizeOfPattern(pattern: readonly string[]): Size {
  const known = sizes.get(pattern);
  if (known) return known;
  return remembered(pattern, { bytes: pattern.reduce((sum, piece) => sum + NODE + piece.length, 0), depth: 0 });
}

function sizeOfType(type: Type): Size {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return sizes.get(type) ?? countedType(type, [type.element]);
    case "tuple":
      return sizes.get(type) ?? countedType(type, type.items);
    case "object":
      return sizes.get(type) ?? countedType(type, type.attributes.values());
    default:
      return SCALAR;
  }
}

function countedType(type: Type, inner: Iterable<Type>): Size {
  let bytes = NODE;
  let depth = 0;
  for (const member of inner) {
    const size = sizeOfType(member);
    bytes += size.bytes;
    depth = Math.max(depth, size.depth);
  }
  return remembered(type, { bytes, depth: depth + 1 });
}
