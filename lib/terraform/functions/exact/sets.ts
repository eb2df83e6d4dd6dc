import { BYTES_PER_STEP, LIMITS } from "../../value/budget";
import { convertTo } from "../../value/convert-value";
import { equalValues, isKnownWithin } from "../../value/equal-values";
import { DYNAMIC, type Type } from "../../value/type";
import { unify } from "../../value/unify";
import type { Value } from "../../value/value";
import {
  collection,
  type ExactTable,
  type Failure,
  fail,
  inOrder,
  itemsIn,
  MAX_COMPARED,
  tuple,
  typeOf,
} from "./exact";

function setType(args: readonly Value[]): Type | Failure {
  const elements = args.flatMap((value) => {
    const type = typeOf(value);
    const element = "element" in type ? type.element : DYNAMIC;
    return value.kind === "list" && value.items.length === 0 && element.kind === "dynamic" ? [] : [element];
  });
  const element = unify(elements);
  return element ? { kind: "set", element } : fail(0, "sets of compatible elements");
}

type Combine = (sets: readonly (readonly Value[])[]) => readonly Value[];

function ofSets(combine: Combine): ExactTable[string] {
  return {
    type: setType,
    value: (args, type) => {
      if (!args.every(isKnownWithin) || type.kind !== "set") return undefined;
      if (args.flatMap(itemsIn).length > MAX_COMPARED) return undefined;
      const sets = args.map((set) => itemsIn(set).map((item) => convertTo(item, type.element)));
      return inOrder(collection("set", withoutDoubles(combine(sets)), type.element));
    },
  };
}

const holds = (set: readonly Value[], wanted: Value): boolean => set.some((item) => equalValues(item, wanted) === true);

function withoutDoubles(items: readonly Value[]): readonly Value[] {
  const kept: Value[] = [];
  for (const item of items) if (!holds(kept, item)) kept.push(item);
  return kept;
}

function productType(args: readonly Value[]): Type | Failure {
  if (args.length < 2) return fail(0, "at least two sets or lists");
  const items: Type[] = [];
  let isOrdered = true;
  for (const [index, value] of args.entries()) {
    const type = typeOf(value);
    if (type.kind === "set") isOrdered = false;
    const element = "element" in type && type.kind !== "map" ? type.element : undefined;
    const common = type.kind === "tuple" ? (type.items.length === 0 ? DYNAMIC : unify(type.items)) : element;
    if (!common) return fail(index, "a set or a list with elements of one type");
    items.push(common);
  }
  return { kind: isOrdered ? "list" : "set", element: { kind: "tuple", items } };
}

const MAX_ROWS = 4096;
/** All members of all rows: as many as the largest value has. */
const MAX_CELLS = LIMITS.valueBytes / BYTES_PER_STEP;

function product(args: readonly Value[], type: Type): Value | undefined {
  if (!args.every(isKnownWithin) || (type.kind !== "list" && type.kind !== "set")) return undefined;
  const count = args.reduce((rows, value) => rows * itemsIn(value).length, 1);
  if (count > MAX_ROWS || count * args.length > MAX_CELLS) return undefined;
  const types = type.element.kind === "tuple" ? type.element.items : [];
  const columns = args.map((value, index) => itemsIn(value).map((item) => convertTo(item, types[index] ?? DYNAMIC)));
  const rows = Array.from({ length: count }, (_, row) => tuple(rowOf(columns, row)));
  return collection(type.kind, rows, type.element);
}

/** The last column counts fastest. */
function rowOf(columns: readonly (readonly Value[])[], row: number): readonly Value[] {
  let rest = row;
  const members = [...columns].reverse().flatMap((column) => {
    const member = column[rest % column.length];
    rest = Math.floor(rest / column.length);
    return member ?? [];
  });
  return members.reverse();
}

export const sets: ExactTable = {
  setunion: ofSets((all) => all.flat()),
  setintersection: ofSets(([first = [], ...others]) => first.filter((item) => others.every((set) => holds(set, item)))),
  setsubtract: ofSets(([first = [], other = []]) => first.filter((item) => !holds(other, item))),
  setproduct: { type: productType, value: product },
};
