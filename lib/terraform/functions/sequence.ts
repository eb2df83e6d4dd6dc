import { distinct as withoutDoubles } from "../value/convert-value";
import { hasStandIns } from "../value/pieced-text";
import { known, list, memberOf, numberOf, stringOf, type Value } from "../value/value";
import { completeItems, type Known, stringsOf } from "./known";

const asList = (items: readonly Value[], complete = true): Value => ({ ...list(items, complete) });

function concat(args: readonly Value[]): Value | undefined {
  const lists = args.filter((argument) => argument.kind === "list");
  if (lists.length === 0) return undefined;
  const complete = lists.length === args.length && lists.every((argument) => argument.complete);
  return asList(
    lists.flatMap((argument) => argument.items),
    complete,
  );
}

function flatten([source]: readonly Value[]): Value | undefined {
  if (source?.kind !== "list") return undefined;
  let complete = source.complete;
  const items = source.items.flatMap((item): readonly Value[] => {
    const inner = item.kind === "list" ? flatten([item]) : item;
    const isOpen = inner?.kind === "unknown" && !hasStandIns(inner);
    if (isOpen) complete = false;
    if (inner?.kind !== "list") return inner && !isOpen ? [inner] : [];
    complete &&= inner.complete;
    return inner.items;
  });
  return asList(items, complete);
}

function toset([source]: readonly Value[]): Value | undefined {
  return source?.kind === "list"
    ? { ...list(withoutDoubles(source.items), source.complete), flavour: "set" }
    : undefined;
}

function tolist([source]: readonly Value[]): Value | undefined {
  return source?.kind === "list" ? { ...source, flavour: "list" } : undefined;
}

function element([source, index]: readonly Value[]): Value | undefined {
  const items = completeItems(source);
  const position = index && numberOf(index);
  return items && items.length > 0 && position !== undefined
    ? items[((position % items.length) + items.length) % items.length]
    : undefined;
}

function slice([source, from, to]: readonly Value[]): Value | undefined {
  const [start, end] = [from && numberOf(from), to && numberOf(to)];
  const items = completeItems(source);
  return items && start !== undefined && end !== undefined ? asList(items.slice(start, end)) : undefined;
}

function contains([source, wanted]: readonly Value[]): Value | undefined {
  const text = wanted && stringOf(wanted);
  if (source?.kind !== "list" || text === undefined) return undefined;
  if (source.items.some((item) => stringOf(item) === text)) return known(true);
  return source.complete && stringsOf(source.items) ? known(false) : undefined;
}

function sort([source]: readonly Value[]): Value | undefined {
  const texts = stringsOf(completeItems(source) ?? [known(null)]);
  return texts && { ...list([...texts].sort().map((text) => known(text))), flavour: "list" };
}

function compact([source]: readonly Value[]): Value | undefined {
  const items = completeItems(source);
  if (!items?.every((item) => item.kind === "known" || hasStandIns(item))) return undefined;
  return {
    ...list(items.filter((item) => item.kind === "unknown" || (item.value !== null && item.value !== ""))),
    flavour: "list",
  };
}

function one([source]: readonly Value[]): Value | undefined {
  const items = completeItems(source);
  return items && items.length <= 1 ? (items[0] ?? known(null)) : undefined;
}

function reverse([source]: readonly Value[]): Value | undefined {
  const items = completeItems(source);
  return items && asList([...items].reverse());
}

function distinct([source]: readonly Value[]): Value | undefined {
  return source?.kind === "list" ? list(withoutDoubles(source.items), source.complete) : undefined;
}

function setunion(args: readonly Value[]): Value | undefined {
  return toset([concat(args) ?? { kind: "absent" }]);
}

function zipmap([keys, values]: readonly Value[]): Value | undefined {
  const names = stringsOf(completeItems(keys) ?? [known(null)]);
  if (!names || values?.kind !== "list") return undefined;
  return {
    kind: "object",
    entries: new Map(names.map((name, index) => [name, memberOf(values, index)])),
    complete: true,
  };
}

export const sequenceFunctions: Readonly<Record<string, Known>> = {
  concat,
  flatten,
  toset,
  tolist,
  element,
  slice,
  contains,
  sort,
  compact,
  one,
  reverse,
  distinct,
  setunion,
  zipmap,
};
