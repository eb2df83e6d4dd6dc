import { DYNAMIC, type Type } from "../../value/type";
import { known, list, type Scalar, type Value } from "../../value/value";
import { typeOfValue } from "../../value/value-type";

/** Why a call fails. */
export interface Failure {
  readonly kind: "failure";
  /** The argument that is to blame; -1 where that is the call. */
  readonly argument: number;
  readonly expected: string;
}

/**
 * A function as Terraform has it, for arguments that are converted to its parameters' types.
 * https://github.com/zclconf/go-cty/blob/main/docs/functions.md
 */
export interface Exact {
  /** The type of the result, asked also while arguments are not known; else the declared one. */
  readonly type?: (args: readonly Value[]) => Type | Failure;
  /** The result; undefined where it is not told. Not asked while an argument is not known, unless the function takes that. */
  readonly value?: (args: readonly Value[], type: Type) => Value | Failure | "too large" | undefined;
  /** Takes arguments of which not even the type is known. */
  readonly dynamic?: true;
  /** Takes arguments that are not known. */
  readonly unknown?: true;
}

export type ExactTable = Readonly<Record<string, Exact>>;

/** More elements than these are not held against each other. */
export const MAX_COMPARED = 512;

export function fail(argument: number, expected: string): Failure {
  return { kind: "failure", argument, expected };
}

/** Terraform blames the call, and none of its arguments. */
export function failWhole(expected: string): Failure {
  return fail(-1, expected);
}

export function isFailure(outcome: Value | Type | Failure | "too large" | undefined): outcome is Failure {
  return typeof outcome === "object" && outcome.kind === "failure";
}

/** The types of some values. */
export function typesOf(values: readonly Value[]): readonly Type[] {
  return values.map(typeOfValue);
}

export function typeOf(value: Value | undefined): Type {
  return value ? typeOfValue(value) : DYNAMIC;
}

export function tuple(items: readonly Value[]): Value {
  return { ...list(items), flavour: "tuple" };
}

export function collection(flavour: "list" | "set", items: readonly Value[], element: Type): Value {
  return { ...list(items), flavour, element };
}

/** A set is gone through in the order of its elements, where those are texts or numbers. */
export function inOrder(value: Value): Value {
  if (value.kind !== "list" || value.flavour !== "set") return value;
  const scalars = value.items.map((item) => (item.kind === "known" ? item.value : undefined));
  const isOf = (type: string) => scalars.every((scalar) => typeof scalar === type);
  if (!isOf("string") && !isOf("number")) return value;
  const order = [...scalars.entries()].sort(([, a], [, b]) =>
    typeof a === "number" && typeof b === "number" ? a - b : String(a) < String(b) ? -1 : 1,
  );
  return { ...value, items: order.flatMap(([at]) => value.items[at] ?? []) };
}

export function mapOf(entries: Iterable<readonly [string, Value]>, element: Type): Value {
  return { kind: "object", entries: new Map(entries), complete: true, flavour: "map", element };
}

export function objectOf(entries: Iterable<readonly [string, Value]>): Value {
  return { kind: "object", entries: new Map(entries), complete: true, flavour: "object" };
}

/** The scalar, or undefined where nothing is told. */
export function told(value: Scalar | undefined): Value | undefined {
  return value === undefined ? undefined : known(value);
}

/** The elements of a list, set or tuple that is known. */
export function itemsIn(value: Value | undefined): readonly Value[] {
  return value?.kind === "list" ? value.items : [];
}

export function isWholeNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value);
}

/** Whether a type is a list, a set or a tuple. */
export function elementTypes(type: Type): readonly Type[] | undefined {
  if (type.kind === "list" || type.kind === "set") return [type.element];
  return type.kind === "tuple" ? type.items : undefined;
}
