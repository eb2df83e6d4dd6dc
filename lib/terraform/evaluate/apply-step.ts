import { conversionProblem } from "../value/convert";
import { hasStandIns } from "../value/pieced-text";
import { DYNAMIC, isPrimitive, NUMBER, STRING, type Type } from "../value/type";
import { memberOf, numberOf, stringOf, unknown, type Value } from "../value/value";
import type { Scope } from "./scope";

/** One `.name` or `[key]` step; tells `scope.report` when it certainly fails. */
export function applyStep(
  value: Value,
  key: Value,
  node: { readonly kind: string },
  scope: Pick<Scope, "report">,
): Value {
  const step: Step = { key, dotted: node.kind === "attr", node, scope };
  if (key.kind === "known" && key.value === null && value.kind !== "absent") {
    scope.report?.(node, "index is null, expected a key");
    return unknown("index is null");
  }
  const isNull = value.kind === "known" && value.value === null;
  // Terraform takes no step while it does not know what kind of key it is given.
  if (key.kind === "unknown" && !key.type && !isNull) return unknown("index is not known");
  switch (value.kind) {
    case "absent":
      return unknown("nothing is written");
    case "unknown":
      // A stand-in is one text: nobody knows what is inside the thing that it stands for.
      return hasStandIns(value) ? unknown("step into a single value") : stepIntoType(value, step);
    case "known":
      return refuse(
        step,
        `${stepName(step)} on ${value.value === null ? "null" : `a ${typeof value.value}`}, expected an object or a collection`,
      );
    case "list":
    case "object":
      return stepIntoCollection(value, step);
  }
}

interface Step {
  readonly key: Value;
  readonly dotted: boolean;
  readonly node: object;
  readonly scope: Pick<Scope, "report">;
}

function refuse({ node, scope }: Step, message: string): Value {
  scope.report?.(node, message);
  return unknown("step that is not there");
}

function stepIntoCollection(value: Value & { kind: "list" | "object" }, step: Step): Value {
  const { key, dotted } = step;
  if (value.kind === "list" && dotted && !/^\d+$/.test(stringOf(key) ?? ""))
    return value.complete
      ? refuse(step, `attribute "${stringOf(key)}" of a list, expected an index such as [0]`)
      : unknown("attribute of a list");
  if (value.kind === "list" && value.flavour === "set")
    return value.complete ? refuse(step, "index into a set, expected a list or a map") : unknown("index into a set");
  if (isWrongKey(step, value.kind === "list")) return unknown("index is of another type");
  const name = value.kind === "list" ? numberOf(key) : stringOf(key);
  if (name === undefined) return unknown("index is not known", elementOf(value));
  const member = memberOf(value, name);
  if (member.kind !== "absent") return inherit(member, value, key);
  return refuse(step, `${stepName(step)} does not exist, expected ${choices(value)}`);
}

/** What any element of a collection is. */
function elementOf(value: Value & { kind: "list" | "object" }): Type | undefined {
  return value.flavour === "list" || value.flavour === "map" ? value.element : undefined;
}

/** Sequences are indexed by numbers, all else by names. */
function isWrongKey(step: Step, isSequence: boolean): boolean {
  const problem = conversionProblem(step.key, isSequence ? NUMBER : STRING);
  if (problem)
    refuse(step, `${stepName(step)} of ${isSequence ? "a list" : "a map or an object"}, expected ${problem}`);
  return problem !== undefined;
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

function stepIntoType(value: Value & { kind: "unknown" }, step: Step): Value {
  const { type = DYNAMIC, because } = value;
  const { key, dotted } = step;
  const name = stringOf(key);
  if (type.kind === "dynamic") return unknown(because);
  const isSequence = type.kind === "list" || type.kind === "tuple";
  if (!dotted && !isPrimitive(type) && type.kind !== "set" && isWrongKey(step, isSequence)) return unknown(because);
  if (type.kind === "map") return unknown(because, type.element);
  if (type.kind === "object") return attributeOfType(type, name, because, step);
  const numeric = !dotted || /^\d+$/.test(name ?? "");
  if (type.kind === "list" && numeric) return unknown(because, type.element);
  if (type.kind === "tuple" && numeric) return itemOfType(type, name, because, step);
  refuse(step, `${stepName(step)} on a ${type.kind}, expected an object or a collection that has it`);
  return unknown(because);
}

function itemOfType({ items }: Type & { kind: "tuple" }, name: string | undefined, because: string, step: Step): Value {
  const item = items[Number(name)];
  if (!item && name !== undefined)
    refuse(step, `index ${name} does not exist, expected one from 0 to ${items.length - 1}`);
  return unknown(because, item);
}

function attributeOfType(
  type: Type & { kind: "object" },
  name: string | undefined,
  because: string,
  step: Step,
): Value {
  if (name === undefined) return unknown(because);
  const attribute = type.attributes.get(name);
  if (attribute) return unknown(because, attribute);
  // Terraform looks a key in brackets up only in an object that is known.
  if (!step.dotted) return unknown(because);
  const names = [...type.attributes.keys()].slice(0, 8).join(", ");
  refuse(step, `attribute "${name}" does not exist, expected one of ${names}`);
  return unknown(because);
}

function stepName({ key, dotted }: Step): string {
  const name = stringOf(key);
  if (dotted) return `attribute "${name}"`;
  return name === undefined ? "index" : `index ${JSON.stringify(key.kind === "known" ? key.value : name)}`;
}
