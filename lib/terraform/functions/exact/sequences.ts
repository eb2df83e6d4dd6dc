import { convertTo } from "../../value/convert-value";
import { isKnownWithin } from "../../value/equal-values";
import { DYNAMIC, type Type, typeName } from "../../value/type";
import { unify } from "../../value/unify";
import { known, numberOf, unknown, type Value } from "../../value/value";
import {
  collection,
  type ExactTable,
  elementTypes,
  type Failure,
  fail,
  failWhole,
  isWholeNumber,
  itemsIn,
  tuple,
  typeOf,
  typesOf,
} from "./exact";

/** https://developer.hashicorp.com/terraform/language/functions/concat */
function concatType(args: readonly Value[]): Type | Failure {
  const types = typesOf(args);
  if (types.length === 0) return fail(0, "at least one list");
  const common = types.every(({ kind }) => kind === "list") ? (unify(types) ?? DYNAMIC) : DYNAMIC;
  if (common.kind !== "dynamic") return common;
  const items: Type[] = [];
  for (const [index, type] of types.entries()) {
    const value = args[index];
    if (type.kind === "tuple") for (const item of type.items) items.push(item);
    else if (type.kind !== "list") return fail(index, `a list or tuple, which a ${typeName(type)} is not`);
    else if (value?.kind !== "list") return DYNAMIC;
    else for (const _ of value.items) items.push(type.element);
  }
  return { kind: "tuple", items };
}

function ofType(items: readonly Value[], type: Type): Value {
  return type.kind === "list"
    ? collection(
        "list",
        items.map((item) => convertTo(item, type.element)),
        type.element,
      )
    : tuple(items);
}

function elementType([source, index]: readonly Value[]): Type | Failure {
  const type = typeOf(source);
  const at = index && numberOf(index);
  if (type.kind === "list") return type.element;
  if (type.kind !== "tuple") return failWhole("a list or tuple");
  if (at === undefined) return DYNAMIC;
  if (!Number.isInteger(at)) return fail(1, "a whole number");
  if (type.items.length === 0) return fail(0, "a list that is not empty");
  return type.items[modulo(at, type.items.length)] ?? fail(1, `${-type.items.length} or more`);
}

/** From the end where it is below zero, but not further than once around. */
function modulo(at: number, length: number): number {
  return at < 0 ? at + length : at % length;
}

function elementValue([source, index]: readonly Value[]): Value | Failure | undefined {
  const items = itemsIn(source);
  const at = index && numberOf(index);
  if (!isWholeNumber(at)) return fail(1, "a whole number");
  return items.length === 0 ? fail(0, "a list that is not empty") : items[modulo(at, items.length)];
}

function chunklist([source, size]: readonly Value[], type: Type): Value | Failure {
  const items = itemsIn(source);
  const length = size && numberOf(size);
  const inner = type.kind === "list" ? type.element : DYNAMIC;
  const element = inner.kind === "list" ? inner.element : DYNAMIC;
  if (!isWholeNumber(length) || length < 0) return fail(1, "a whole number that is not negative");
  if (items.length === 0) return collection("list", [], inner);
  const chunks: Value[] = [];
  for (let at = 0; at < items.length; at += length || items.length)
    chunks.push(collection("list", items.slice(at, at + (length || items.length)), element));
  return collection("list", chunks, inner);
}

/** Items of sequences inside are put in their place; undefined where one of those is not known. */
function flattened(items: readonly Value[]): readonly Value[] | undefined {
  const flat: Value[] = [];
  for (const item of items) {
    const isSequence = elementTypes(typeOf(item)) !== undefined;
    if (item.kind === "unknown" && (isSequence || !item.type)) return undefined;
    const inner = item.kind === "list" ? flattened(item.items) : [item];
    if (!inner) return undefined;
    for (const one of inner) flat.push(one);
  }
  return flat;
}

function flattenType([source]: readonly Value[]): Type | Failure {
  if (!source || !isKnownWithin(source)) return DYNAMIC;
  if (source.kind !== "list") return fail(0, "a list, set or tuple");
  const flat = flattened(source.items);
  return flat ? { kind: "tuple", items: typesOf(flat) } : DYNAMIC;
}

function flatten([source]: readonly Value[]): Value | undefined {
  if (source?.kind !== "list") return undefined;
  const flat = flattened(source.items);
  return flat ? tuple(flat) : unknown("an element is not known");
}

function reverseType([source]: readonly Value[]): Type | Failure {
  const type = typeOf(source);
  if (type.kind === "tuple") return { kind: "tuple", items: [...type.items].reverse() };
  return type.kind === "list" || type.kind === "set"
    ? { kind: "list", element: type.element }
    : fail(0, "a list or tuple");
}

function sliceProblem([source, from, to]: readonly Value[]): Failure | undefined {
  const type = typeOf(source);
  const length = type.kind === "tuple" ? type.items.length : source?.kind === "list" ? source.items.length : undefined;
  const [start, end] = [from && numberOf(from), to && numberOf(to)];
  for (const [argument, at] of [
    [1, start],
    [2, end],
  ] as const) {
    if (at === undefined) continue;
    if (!Number.isInteger(at) || at < 0) return fail(argument, "a whole number that is not negative");
    if (length !== undefined && at > length) return fail(argument, `at most ${length}`);
  }
  return start !== undefined && end !== undefined && start > end ? fail(1, `at most ${end}`) : undefined;
}

function sliceType(args: readonly Value[]): Type | Failure {
  const type = typeOf(args[0]);
  if (type.kind !== "list" && type.kind !== "tuple") return fail(0, "a list or tuple");
  const problem = sliceProblem(args);
  if (problem || type.kind === "list") return problem ?? type;
  const [start, end] = args.slice(1).map(numberOf);
  if (start === undefined || end === undefined || type.kind !== "tuple") return DYNAMIC;
  return { kind: "tuple", items: type.items.slice(start, end) };
}

function slice([source, from, to]: readonly Value[], type: Type): Value | undefined {
  const [start, end] = [from && numberOf(from), to && numberOf(to)];
  return ofType(itemsIn(source).slice(start, end), type);
}

function oneType([source]: readonly Value[]): Type | Failure {
  const type = typeOf(source);
  if (type.kind === "list" || type.kind === "set") return type.element;
  if (type.kind !== "tuple" || type.items.length > 1) return fail(0, "a list of at most one element");
  return type.items[0] ?? DYNAMIC;
}

function one([source]: readonly Value[], type: Type): Value | Failure {
  const items = itemsIn(source);
  if (items.length > 1) return fail(0, "a list of at most one element");
  return items[0] ?? (type.kind === "dynamic" ? known(null) : { ...known(null), type });
}

export const sequences: ExactTable = {
  concat: { type: concatType, value: (args, type) => ofType(args.flatMap(itemsIn), type) },
  element: { type: elementType, value: elementValue },
  chunklist: { type: ([source]) => ({ kind: "list", element: typeOf(source) }), value: chunklist },
  flatten: { type: flattenType, value: flatten },
  reverse: { type: reverseType, value: ([source], type) => ofType([...itemsIn(source)].reverse(), type) },
  slice: { type: sliceType, value: slice },
  one: { type: oneType, value: one },
};
