import { conversionProblem } from "../../value/convert";
import { convertTo } from "../../value/convert-value";
import { isKnownWithin } from "../../value/equal-values";
import { sameType } from "../../value/same-type";
import { DYNAMIC, STRING, type Type } from "../../value/type";
import { unify } from "../../value/unify";
import { isUnset, known, memberOf, stringOf, unknown, type Value } from "../../value/value";
import {
  collection,
  type ExactTable,
  type Failure,
  fail,
  failWhole,
  itemsIn,
  mapOf,
  objectOf,
  tuple,
  typeOf,
  typesOf,
} from "./exact";

function keysType([source]: readonly Value[]): Type | Failure {
  const type = typeOf(source);
  if (type.kind === "map") return { kind: "list", element: STRING };
  if (type.kind !== "object") return fail(0, "a map or an object");
  return { kind: "tuple", items: [...type.attributes].map(() => STRING) };
}

function keys([source]: readonly Value[], type: Type): Value | undefined {
  const of = typeOf(source);
  const names =
    source?.kind === "object" ? source.entries.keys() : of.kind === "object" ? of.attributes.keys() : undefined;
  if (!names) return undefined;
  const items = [...names].sort(byCharacter).map((name) => known(name));
  return type.kind === "list" ? collection("list", items, STRING) : tuple(items);
}

function byCharacter(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function valuesType([source]: readonly Value[]): Type | Failure {
  const type = typeOf(source);
  if (type.kind === "map") return { kind: "list", element: type.element };
  if (type.kind !== "object") return failWhole("a map or an object");
  return { kind: "tuple", items: [...type.attributes].sort(([a], [b]) => byCharacter(a, b)).map(([, item]) => item) };
}

function values([source]: readonly Value[], type: Type): Value | undefined {
  if (source?.kind !== "object") return undefined;
  const items = [...source.entries].sort(([a], [b]) => byCharacter(a, b)).map(([, item]) => item);
  return type.kind === "list" ? collection("list", items, type.element) : tuple(items);
}

/** https://developer.hashicorp.com/terraform/language/functions/lookup */
function lookupType([source, key, otherwise, ...more]: readonly Value[]): Type | Failure {
  if (more.length > 0) return fail(3, "two or three arguments");
  const type = typeOf(source);
  const name = key && stringOf(key);
  if (type.kind === "map") {
    const problem = otherwise && conversionProblem(otherwise, type.element);
    return problem ? fail(2, `a default of the elements' type: ${problem}`) : type.element;
  }
  if (type.kind !== "object") return fail(0, "a map or an object");
  if (name === undefined) return DYNAMIC;
  return (
    type.attributes.get(name) ?? (otherwise ? typeOf(otherwise) : fail(0, `"${name}" among its keys, or a default`))
  );
}

function lookup([source, key, otherwise]: readonly Value[], type: Type): Value | Failure | undefined {
  const name = key && stringOf(key);
  if (source?.kind !== "object" || name === undefined) return undefined;
  const member = memberOf(source, name);
  if (member.kind !== "absent") return member;
  return otherwise ? convertTo(otherwise, type) : fail(1, "a key that is there, or a default");
}

/** https://developer.hashicorp.com/terraform/language/functions/merge */
function mergeType(args: readonly Value[]): Type | Failure {
  const types = typesOf(args);
  const attributes = new Map<string, Type>();
  let isOpen = false;
  for (const [index, type] of types.entries()) {
    const value = args[index];
    if (type.kind === "dynamic") return DYNAMIC;
    if (type.kind !== "map" && type.kind !== "object") return failWhole("a map or an object");
    if (value && isUnset(value)) continue;
    if (type.kind === "object") for (const [name, item] of type.attributes) attributes.set(name, item);
    else if (value?.kind === "object") for (const name of value.entries.keys()) attributes.set(name, type.element);
    else isOpen = true;
  }
  const [first] = types;
  if (first && types.every((type) => sameType(type, first))) return first;
  return isOpen ? DYNAMIC : { kind: "object", attributes, optional: new Set() };
}

function merge(args: readonly Value[], type: Type): Value | undefined {
  if (args.length > 0 && args.every(isUnset)) return type.kind === "dynamic" ? known(null) : { ...known(null), type };
  const entries = args.flatMap((value) => (value.kind === "object" ? [...value.entries] : []));
  return type.kind === "map" ? mapOf(entries, type.element) : objectOf(entries);
}

function zipmapType([names, members]: readonly Value[]): Type | Failure {
  const type = typeOf(members);
  if (type.kind === "list") return { kind: "map", element: type.element };
  if (type.kind !== "tuple") return fail(1, "a list or tuple");
  if (!names || !isKnownWithin(names)) return DYNAMIC;
  const given = itemsIn(names);
  if (given.length !== type.items.length) return failWhole(`as many values as keys (${given.length})`);
  if (given.some(isUnset)) return fail(0, "no null among the keys");
  const attributes = new Map(given.map((name, index) => [stringOf(name) ?? "", type.items[index] ?? DYNAMIC]));
  return { kind: "object", attributes, optional: new Set() };
}

function zipmap([names, members]: readonly Value[], type: Type): Value | Failure | undefined {
  if (!names || !isKnownWithin(names)) return undefined;
  const [given, items] = [itemsIn(names), itemsIn(members)];
  if (given.length !== items.length) return failWhole(`as many values as keys (${given.length})`);
  if (given.some(isUnset)) return fail(0, "no null among the keys");
  const entries = given.map((name, index): [string, Value] => [
    stringOf(name) ?? "",
    items[index] ?? unknown("no value"),
  ]);
  return type.kind === "map" ? mapOf(entries, type.element) : objectOf(entries);
}

function transpose([source]: readonly Value[]): Value | Failure | undefined {
  if (source?.kind !== "object" || !isKnownWithin(source)) return undefined;
  const names = new Map<string, Value[]>();
  for (const [key, members] of [...source.entries].sort(([a], [b]) => byCharacter(a, b))) {
    if (isUnset(members) || itemsIn(members).some(isUnset)) return fail(0, "no null in the map");
    for (const member of itemsIn(members)) {
      const name = stringOf(member) ?? "";
      const keys = names.get(name);
      if (keys) keys.push(known(key));
      else names.set(name, [known(key)]);
    }
  }
  const element: Type = { kind: "list", element: STRING };
  return mapOf(
    [...names].map(([name, items]): [string, Value] => [name, collection("list", items, STRING)]),
    element,
  );
}

function coalesceType(args: readonly Value[]): Type | Failure {
  return (args.length > 0 && unify(typesOf(args))) || fail(0, "arguments of one type");
}

function coalesce(args: readonly Value[], type: Type): Value | Failure | undefined {
  for (const value of args) {
    const own = convertTo(value, type);
    if (own.kind === "unknown") return undefined;
    if (!isUnset(own) && !(own.kind === "known" && own.value === "")) return own;
  }
  return failWhole("one argument that is neither null nor empty");
}

function coalescelistType(args: readonly Value[]): Type | Failure {
  if (args.length === 0) return fail(0, "at least one list");
  const types = typesOf(args);
  for (const [index, value] of args.entries()) {
    if (value.kind === "unknown") return DYNAMIC;
    if (types[index]?.kind !== "list" && types[index]?.kind !== "tuple") return fail(index, "a list or tuple");
  }
  const [first = DYNAMIC] = types;
  return types.every((type) => sameType(type, first)) ? first : DYNAMIC;
}

function coalescelist(args: readonly Value[]): Value | Failure | undefined {
  for (const value of args) {
    if (value.kind === "unknown") return undefined;
    if (itemsIn(value).length > 0) return value;
  }
  return fail(0, "one list that is not empty");
}

export const mappings: ExactTable = {
  keys: { type: keysType, value: keys, unknown: true },
  values: { type: valuesType, value: values },
  lookup: { type: lookupType, value: lookup, unknown: true },
  merge: { type: mergeType, value: merge, dynamic: true },
  zipmap: { type: zipmapType, value: zipmap },
  transpose: { value: transpose },
  coalesce: { type: coalesceType, value: coalesce, dynamic: true, unknown: true },
  coalescelist: { type: coalescelistType, value: coalescelist, dynamic: true, unknown: true },
};
