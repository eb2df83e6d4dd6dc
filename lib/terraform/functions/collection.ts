import { isUnset, known, list, memberOf, stringOf, type Value } from "../value/value";
import { completeItems, type Known } from "./known";

/** Later arguments win; an argument that is not known leaves the result open. */
function merge(args: readonly Value[]): Value | undefined {
  const set = args.filter((argument) => !isUnset(argument));
  const lastOpen = set.findLastIndex((argument) => argument.kind !== "object");
  const entries = new Map<string, Value>();
  for (const [at, argument] of set.entries())
    if (argument.kind === "object")
      for (const [name, member] of argument.entries) entries.set(name, at < lastOpen ? OVERRIDDEN : member);
  const complete = set.every((argument) => argument.kind === "object" && argument.complete);
  return entries.size === 0 && !complete ? undefined : { kind: "object", entries, complete };
}

const OVERRIDDEN: Value = { kind: "unknown", because: "may be overridden in merge" };

function keys([source]: readonly Value[]): Value | undefined {
  if (source?.kind !== "object") return undefined;
  return {
    ...list(
      [...source.entries.keys()].sort().map((name) => known(name)),
      source.complete,
    ),
    flavour: "list",
  };
}

function values([source]: readonly Value[]): Value | undefined {
  if (source?.kind !== "object") return undefined;
  const sorted = [...source.entries].sort(([a], [b]) => (a < b ? -1 : 1));
  return list(
    sorted.map(([, member]) => member),
    source.complete,
  );
}

function lookup([source, key, fallback]: readonly Value[]): Value | undefined {
  const name = key && stringOf(key);
  if (source?.kind !== "object" || name === undefined) return undefined;
  const member = memberOf(source, name);
  return member.kind === "absent" ? fallback : member;
}

function length([source]: readonly Value[]): Value | undefined {
  if (source?.kind === "list") return source.complete ? known(source.items.length) : undefined;
  if (source?.kind === "object") return source.complete ? known(source.entries.size) : undefined;
  return source?.kind === "known" && typeof source.value === "string" ? known([...source.value].length) : undefined;
}

/** The first that is neither null nor, as Terraform has it, an empty string. */
function coalesce(args: readonly Value[]): Value | undefined {
  for (const argument of args) {
    if (argument.kind === "unknown") return undefined;
    if (!isUnset(argument) && stringOf(argument) !== "") return argument;
  }
  return undefined;
}

/** The first list that is not empty. */
function coalescelist(args: readonly Value[]): Value | undefined {
  for (const argument of args) {
    if (argument.kind !== "list") return undefined;
    if (argument.items.length > 0) return argument;
    if (!argument.complete) return undefined;
  }
  return undefined;
}

/** More rows than these are not spelled out. */
const MAX_ROWS = 4096;

/** Rows of one member of each list; the last column counts fastest. */
function setproduct(args: readonly Value[]): Value | undefined {
  const columns = args.flatMap((argument) => {
    const items = completeItems(argument);
    return items ? [items] : [];
  });
  const count = columns.reduce((product, items) => product * items.length, 1);
  if (args.length < 2 || columns.length < args.length || count > MAX_ROWS) return undefined;
  const rows = columns.reduce<readonly (readonly Value[])[]>(
    (made, items) => made.flatMap((row) => items.map((item) => [...row, item])),
    [[]],
  );
  const isSet = args.some((argument) => argument.kind === "list" && argument.flavour === "set");
  return { ...list(rows.map((row) => ({ ...list(row), flavour: "tuple" }))), flavour: isSet ? "set" : "list" };
}

/** The first argument that certainly works: a scalar or a collection that is known. */
function tryFirst(args: readonly Value[]): Value | undefined {
  const [first] = args;
  return first && first.kind !== "unknown" && first.kind !== "absent" ? first : undefined;
}

function convertScalar(convert: (text: string) => string | number | boolean | undefined): Known {
  return ([source]) => {
    if (source?.kind === "known" && source.value === null) return source;
    const text = source && stringOf(source);
    const result = text === undefined ? undefined : convert(text);
    return result === undefined ? undefined : known(result);
  };
}

function tomap([source]: readonly Value[]): Value | undefined {
  return source?.kind === "object" ? { ...source, flavour: "map" } : undefined;
}

export const collectionFunctions: Readonly<Record<string, Known>> = {
  merge,
  keys,
  values,
  lookup,
  length,
  coalesce,
  coalescelist,
  setproduct,
  tomap,
  try: tryFirst,
  tostring: convertScalar((text) => text),
  tonumber: convertScalar((text) => (Number.isNaN(Number(text)) ? undefined : Number(text))),
  tobool: convertScalar((text) => (text === "true" ? true : text === "false" ? false : undefined)),
};
