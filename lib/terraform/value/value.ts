import type { Expression } from "@/lib/hcl";
import type { Type } from "./type";
import type { Marks } from "./value-marks";

export type Scalar = string | number | boolean | null;

interface Origin extends Marks {
  /** The expression that spells it; `module.fileOf(node)` says where. */
  readonly node?: Expression;
  /** It rests on a variable's default, which a caller may override. */
  readonly byDefault?: boolean;
  /** A variable's default decided it, as a branch or a comparison: a caller may choose the other. */
  readonly chosen?: boolean;
}

/** A string, number, boolean or null that is certain. */
export interface KnownValue extends Origin {
  readonly kind: "known";
  readonly value: Scalar;
  /** Of a null whose type is certain. */
  readonly type?: Type;
}
/** List, set or tuple (a literal is a tuple). When not `complete`, more items may follow. */
export interface ListValue extends Origin {
  readonly kind: "list";
  readonly items: readonly Value[];
  readonly complete: boolean;
  /** Only where it is certain. */
  readonly flavour?: "list" | "set" | "tuple";
  /** The type of a list's or a set's elements, where it is certain. */
  readonly element?: Type;
}
/** Object or map. When not `complete`, more keys may exist. */
export interface ObjectValue extends Origin {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Value>;
  readonly complete: boolean;
  /** Only where it is certain. */
  readonly flavour?: "object" | "map";
  /** The type of a map's elements, where it is certain. */
  readonly element?: Type;
}
/** Stands for what no file says: what AWS fills in, what a data source finds, what others set. Only a plan makes them. */
export interface StandIn {
  /** `aws_vpc.main`, `data.aws_region.current`, `var.size`. */
  readonly address: string;
  readonly attribute?: string;
  /** Another state is another value. */
  readonly state?: string;
}
export interface UnknownValue extends Origin {
  readonly kind: "unknown";
  /** "depends on aws_vpc.main", "variable without default". */
  readonly because: string;
  /** What is known of its type. */
  readonly type?: Type;
  /** The certain text around and between its unknown parts: `["arn:aws:logs:", ":*"]`; at least two pieces. */
  readonly pattern?: readonly string[];
  /** What belongs into the gaps of the pattern, one for each; undefined where even that is not known. */
  readonly standIns?: readonly (StandIn | undefined)[];
}
/** The argument is not written. */
export interface AbsentValue extends Origin {
  readonly kind: "absent";
}

/** What is certain about an expression without running Terraform. Unknown never makes a finding. */
export type Value = KnownValue | ListValue | ObjectValue | UnknownValue | AbsentValue;

export const ABSENT: AbsentValue = { kind: "absent" };

export function known(value: Scalar, node?: Expression): KnownValue {
  return node ? { kind: "known", value, node } : { kind: "known", value };
}

export function unknown(because: string, type?: Type): UnknownValue {
  return type && type.kind !== "dynamic" ? { kind: "unknown", because, type } : { kind: "unknown", because };
}

export function list(items: readonly Value[], complete = true): ListValue {
  return { kind: "list", items, complete };
}

export function object(entries: Iterable<readonly [string, Value]>, complete = true): ObjectValue {
  return { kind: "object", entries: new Map(entries), complete };
}

/** The string it certainly is (numbers and booleans convert as in Terraform); undefined otherwise. */
export function stringOf(value: Value): string | undefined {
  if (value.kind !== "known" || value.value === null) return undefined;
  return String(value.value);
}

/** No number that means something is written with more characters. */
const MAX_DIGITS = 1000;

/** The number it certainly is. */
export function numberOf(value: Value): number | undefined {
  const text = stringOf(value);
  if (text === undefined || text.length > MAX_DIGITS || text.trim() === "") return undefined;
  const parsed = Number(text);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** The boolean it certainly is ("true" and "false" convert). */
export function booleanOf(value: Value): boolean | undefined {
  const text = stringOf(value);
  return text === "true" ? true : text === "false" ? false : undefined;
}

/** Certainly not set: not written, or null. */
export function isUnset(value: Value): boolean {
  return value.kind === "absent" || (value.kind === "known" && value.value === null);
}

/** A member of a certain collection: `unknown` when it may exist, `absent` when it certainly does not. */
export function memberOf(value: Value, key: string | number): Value {
  if (value.kind === "object") return missing(value.entries.get(String(key)), value.complete);
  if (value.kind === "list") return missing(value.items[Number(key)], value.complete);
  return value.kind === "unknown" ? value : ABSENT;
}

/** Items of a list or values of an object; one element for anything else that is set (Terraform's "string or list" in policies). */
export function itemsOf(value: Value): readonly Value[] {
  if (value.kind === "list") return value.items;
  if (value.kind === "object") return [...value.entries.values()];
  return isUnset(value) ? [] : [value];
}

function missing(value: Value | undefined, complete: boolean): Value {
  return value ?? (complete ? ABSENT : unknown("member of a partly known collection"));
}
