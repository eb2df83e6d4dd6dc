import { hasStandIns } from "../value/pieced-text";
import { DYNAMIC, isPrimitive, type Type } from "../value/type";
import { memberOf, numberOf, stringOf, unknown, type Value } from "../value/value";
import type { Scope } from "./scope";

/** One `.name` or `[key]` step; tells `scope.report` when it certainly fails. */
export function applyStep(
  value: Value,
  key: Value,
  node: { readonly kind: string },
  scope: Pick<Scope, "report">,
): Value {
  const dotted = node.kind === "attr";
  if (key.kind === "known" && key.value === null && value.kind !== "absent") {
    scope.report?.(node, "index is null, expected a key");
    return unknown("index is null");
  }
  switch (value.kind) {
    case "absent":
      return unknown("nothing is written");
    case "unknown":
      // A stand-in is one text: nobody knows what is inside the thing that it stands for.
      return hasStandIns(value) ? unknown("step into a single value") : stepIntoType(value, key, dotted, node, scope);
    case "known":
      scope.report?.(
        node,
        `${stepName(key, dotted)} on ${value.value === null ? "null" : `a ${typeof value.value}`}, expected an object or a collection`,
      );
      return unknown("step into a single value");
    case "list":
    case "object":
      return stepIntoCollection(value, key, dotted, node, scope);
  }
}

function stepIntoCollection(
  value: Value & { kind: "list" | "object" },
  key: Value,
  dotted: boolean,
  node: object,
  scope: Pick<Scope, "report">,
): Value {
  if (value.kind === "list" && dotted && !/^\d+$/.test(stringOf(key) ?? "")) {
    if (value.complete) scope.report?.(node, `attribute "${stringOf(key)}" of a list, expected an index such as [0]`);
    return unknown("attribute of a list");
  }
  if (value.kind === "list" && value.flavour === "set") {
    if (value.complete) scope.report?.(node, "index into a set, expected a list or a map");
    return unknown("index into a set");
  }
  const name = value.kind === "list" ? numberOf(key) : stringOf(key);
  if (name === undefined && isName(key)) scope.report?.(node, `${stepName(key, dotted)} of a list, expected a number`);
  if (name === undefined) return unknown("index is not known");
  const member = memberOf(value, name);
  if (member.kind !== "absent") return inherit(member, value, key);
  scope.report?.(node, `${stepName(key, dotted)} does not exist, expected ${choices(value)}`);
  return unknown("member does not exist");
}

/** A text or a boolean, which may be no number. */
function isName(key: Value): boolean {
  return key.kind === "known" && (typeof key.value === "string" || typeof key.value === "boolean");
}

function choices(value: Value & { kind: "list" | "object" }): string {
  if (value.kind === "list")
    return value.items.length === 0 ? "a list that is not empty" : `an index from 0 to ${value.items.length - 1}`;
  const names = [...value.entries.keys()].slice(0, 8);
  return names.length === 0 ? "an object that is not empty" : `one of ${names.join(", ")}`;
}

function inherit(member: Value, from: Value, key: Value): Value {
  return from.byDefault || key.byDefault ? { ...member, byDefault: true } : member;
}

function stepIntoType(
  value: Value & { kind: "unknown" },
  key: Value,
  dotted: boolean,
  node: object,
  scope: Pick<Scope, "report">,
): Value {
  const { type = DYNAMIC, because } = value;
  const name = stringOf(key);
  if (type.kind === "dynamic") return unknown(because);
  if (type.kind === "map") return unknown(because, type.element);
  if (type.kind === "object") return attributeOfType(type, name, because, dotted, node, scope);
  const numeric = !dotted || /^\d+$/.test(name ?? "");
  if ((type.kind === "list" || type.kind === "tuple") && !dotted && isName(key) && numberOf(key) === undefined) {
    scope.report?.(node, `${stepName(key, dotted)} of a ${type.kind}, expected a number`);
    return unknown(because);
  }
  if (type.kind === "list" && numeric) return unknown(because, type.element);
  if (type.kind === "tuple" && numeric) return itemOfType(type, name, because, node, scope);
  if (isPrimitive(type) || dotted || type.kind === "set") {
    scope.report?.(node, `${stepName(key, dotted)} on a ${type.kind}, expected an object or a collection that has it`);
  }
  return unknown(because);
}

function itemOfType(
  { items }: Type & { kind: "tuple" },
  name: string | undefined,
  because: string,
  node: object,
  scope: Pick<Scope, "report">,
): Value {
  const item = items[Number(name)];
  if (!item && name !== undefined)
    scope.report?.(node, `index ${name} does not exist, expected one from 0 to ${items.length - 1}`);
  return unknown(because, item);
}

function attributeOfType(
  type: Type & { kind: "object" },
  name: string | undefined,
  because: string,
  dotted: boolean,
  node: object,
  scope: Pick<Scope, "report">,
): Value {
  if (name === undefined) return unknown(because);
  const attribute = type.attributes.get(name);
  if (attribute) return unknown(because, attribute);
  // Terraform looks a key in brackets up only in an object that is known.
  if (!dotted) return unknown(because);
  const names = [...type.attributes.keys()].slice(0, 8).join(", ");
  scope.report?.(node, `attribute "${name}" does not exist, expected one of ${names}`);
  return unknown(because);
}

function stepName(key: Value, dotted: boolean): string {
  const name = stringOf(key);
  if (dotted) return `attribute "${name}"`;
  return name === undefined ? "index" : `index ${JSON.stringify(key.kind === "known" ? key.value : name)}`;
}
