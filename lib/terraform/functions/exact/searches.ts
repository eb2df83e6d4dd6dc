import { convertTo } from "../../value/convert-value";
import { equalValues, isKnownWithin } from "../../value/equal-values";
import { BOOL, NUMBER, STRING, type Type } from "../../value/type";
import { unify } from "../../value/unify";
import { known, type Value } from "../../value/value";
import { collection, type ExactTable, type Failure, fail, itemsIn, MAX_COMPARED, typeOf } from "./exact";

function index([source, wanted]: readonly Value[]): Value | Failure | undefined {
  if (source?.kind !== "list" || source.flavour === "set") return fail(0, "a list or tuple");
  if (source.items.length === 0) return fail(0, "a list that is not empty");
  for (const [at, item] of source.items.entries()) {
    const isEqual = wanted && equalValues(item, wanted);
    if (isEqual === undefined) return undefined;
    if (isEqual) return known(at);
  }
  return fail(1, "an element of the list");
}

function contains([source, wanted]: readonly Value[]): Value | Failure | undefined {
  if (source?.kind !== "list") return fail(0, "a list, set or tuple");
  if (source.items.length === 0) return known(false);
  const equal = source.items.map((item) => wanted && equalValues(item, wanted));
  if (equal.includes(true)) return known(true);
  return equal.includes(undefined) ? undefined : known(false);
}

function distinct([source]: readonly Value[], type: Type): Value | undefined {
  if (!source || !isKnownWithin(source) || itemsIn(source).length > MAX_COMPARED) return undefined;
  const kept: Value[] = [];
  for (const item of itemsIn(source)) if (!kept.some((other) => equalValues(other, item))) kept.push(item);
  return type.kind === "list" ? collection("list", kept, type.element) : undefined;
}

/** https://developer.hashicorp.com/terraform/language/functions/matchkeys */
function matchkeys([values, keys, wanted]: readonly Value[], type: Type): Value | Failure | undefined {
  if (itemsIn(values).length !== itemsIn(keys).length) return fail(1, "as many keys as values");
  if (![values, keys, wanted].every((value) => value && isKnownWithin(value)) || type.kind !== "list") return undefined;
  const common = unify([typeOf(keys), typeOf(wanted)]);
  if (itemsIn(keys).length * itemsIn(wanted).length > MAX_COMPARED ** 2) return undefined;
  if (common?.kind !== "list") return undefined;
  const searched = itemsIn(wanted).map((item) => convertTo(item, common.element));
  const kept = itemsIn(values).filter((_, at) => {
    const key = itemsIn(keys)[at];
    return key && searched.some((item) => equalValues(item, convertTo(key, common.element)));
  });
  return collection("list", kept, type.element);
}

function truth(isAll: boolean): (args: readonly Value[]) => Value | undefined {
  return ([source]) => {
    const items = itemsIn(source);
    for (const item of items) {
      if (item.kind === "unknown" && isAll) return undefined;
      const isTrue = item.kind === "known" && item.value === true;
      if (item.kind === "known" && isTrue !== isAll) return known(!isAll);
    }
    return items.some(({ kind }) => kind === "unknown") ? undefined : known(isAll);
  };
}

function length([source]: readonly Value[]): Value | undefined {
  const type = typeOf(source);
  if (type.kind === "tuple") return known(type.items.length);
  if (type.kind === "object") return known(type.attributes.size);
  if (source?.kind === "list" && (source.flavour !== "set" || isKnownWithin(source))) return known(source.items.length);
  if (source?.kind === "object") return known(source.entries.size);
  return source?.kind === "known" && typeof source.value === "string" && /^[ -~]*$/.test(source.value)
    ? known(source.value.length)
    : undefined;
}

/** What is found in sequences, counted in them, and left of them. */
export const searches: ExactTable = {
  index: { type: () => NUMBER, value: index },
  contains: { type: () => BOOL, value: contains },
  distinct: { type: ([source]) => typeOf(source), value: distinct },
  matchkeys: {
    type: ([values, keys, wanted]) =>
      unify([typeOf(keys), typeOf(wanted)]) ? typeOf(values) : fail(2, "elements of the keys' type"),
    value: matchkeys,
  },
  alltrue: { value: truth(true) },
  anytrue: { value: truth(false) },
  compact: {
    value: ([source]) =>
      source && isKnownWithin(source)
        ? collection(
            "list",
            itemsIn(source).filter((item) => item.kind === "known" && item.value !== null && item.value !== ""),
            STRING,
          )
        : undefined,
  },
  length: {
    dynamic: true,
    unknown: true,
    type: ([source]) =>
      ["number", "bool"].includes(typeOf(source).kind) ? fail(0, "a string or a collection") : NUMBER,
    value: length,
  },
};
