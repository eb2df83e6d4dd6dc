import { certainlyDiffer, sameType } from "./same-type";
import type { ListValue, ObjectValue, Value } from "./value";
import { typeOfValue } from "./value-type";

/**
 * Whether Terraform holds two values for equal, which those of different types never are; undefined while a part is not known.
 * https://github.com/zclconf/go-cty/blob/main/cty/value_ops.go (Equals)
 */
export function equalValues(a: Value, b: Value): boolean | undefined {
  if (isNull(a) || isNull(b)) return a.kind === "unknown" || b.kind === "unknown" ? undefined : isNull(a) && isNull(b);
  const types = [typeOfValue(a), typeOfValue(b)] as const;
  if (certainlyDiffer(...types)) return false;
  if (!isKnownWithin(a) || !isKnownWithin(b)) return undefined;
  if (a.kind === "known" && b.kind === "known") return a.value === b.value;
  return sameType(...types) ? sameMembers(a, b) : undefined;
}

function isNull(value: Value): boolean {
  return value.kind === "known" && value.value === null;
}

/** Whether nothing in a value is left open. */
export function isKnownWithin(value: Value): boolean {
  if (value.kind === "list") return value.complete && value.items.every(isKnownWithin);
  if (value.kind === "object") return value.complete && [...value.entries.values()].every(isKnownWithin);
  return value.kind === "known";
}

function sameMembers(a: Value, b: Value): boolean | undefined {
  if (a.kind === "list" && b.kind === "list") return a.flavour === "set" ? sameSet(a, b) : sameItems(a, b);
  return a.kind === "object" && b.kind === "object" ? sameEntries(a, b) : false;
}

function sameItems(a: ListValue, b: ListValue): boolean {
  return (
    a.items.length === b.items.length &&
    a.items.every((item, index) => {
      const other = b.items[index];
      return other !== undefined && equalValues(item, other) === true;
    })
  );
}

/** Elements of sets that are no scalars have no order that could be relied on. */
function sameSet(a: ListValue, b: ListValue): boolean | undefined {
  if (a.items.length !== b.items.length) return false;
  if ([...a.items, ...b.items].some(({ kind }) => kind !== "known")) return undefined;
  const seen = new Set(a.items.map((item) => (item.kind === "known" ? item.value : undefined)));
  return b.items.every((item) => item.kind === "known" && seen.has(item.value));
}

function sameEntries(a: ObjectValue, b: ObjectValue): boolean {
  return (
    a.entries.size === b.entries.size &&
    [...a.entries].every(([name, member]) => {
      const other = b.entries.get(name);
      return other !== undefined && equalValues(member, other) === true;
    })
  );
}
