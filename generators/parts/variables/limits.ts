import { stackTree } from "@/generators/config/stack-tree";
import {
  type FieldSpec,
  fieldUnder,
  mayBeNull,
  present,
  type SpecOf,
  type TextLimits,
} from "@/generators/schema/field-spec";

/** What a field lets through. */
export type Limits =
  | ({ readonly kind: "text" } & Pick<TextLimits, "min" | "max" | "pattern">)
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "choice"; readonly values: readonly (string | number)[] }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly item: Limits };

/** A field of the configuration as a variable needs it. */
export interface LimitedField {
  readonly limits: Limits;
  /** The limit in words. */
  readonly words: string;
  /** What it takes when nothing is given. */
  readonly initial: unknown;
  /** The nearest group around it that may be missing. */
  readonly within?: string;
}

function valuesOf({ numeric, options }: SpecOf<"choice">): readonly (string | number)[] {
  return options.map(({ value }) => (numeric ? Number(value) : value));
}

function limitsOf(spec: FieldSpec): Limits {
  const field = present(spec);
  switch (field.kind) {
    case "text":
      return { kind: "text", ...field.limits };
    case "number": {
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field.limits;
      return { kind: "number", min, max };
    }
    case "choice":
      return { kind: "choice", values: valuesOf(field) };
    case "switch":
      return { kind: "flag" };
    case "list":
      return { kind: "list", item: limitsOf(field.item) };
    case "group":
      throw new Error(`received the group ${field.label}, expected a field that a variable can hold`);
  }
}

function itemOf(spec: FieldSpec): FieldSpec {
  const field = present(spec);
  return field.kind === "list" ? field.item : field;
}

/** The field at a dotted path; a list on the way stands for its items. */
export function fieldAt(path: string): LimitedField {
  let field = stackTree;
  let within: string | undefined;
  const keys = path.split(".");
  for (const [at, key] of keys.entries()) {
    if (at > 0 && mayBeNull(field)) within = keys.slice(0, at).join(".");
    const child = fieldUnder(itemOf(field), key);
    if (!child) throw new Error(`received the key ${key} of ${path}, expected a field of the configuration`);
    field = child;
  }
  const { initial } = field;
  const words = itemOf(field).limit ?? "";
  return { limits: limitsOf(field), words, initial, ...(within && { within }) };
}

/** The items of the list at a dotted path. */
export function itemAt(path: string): LimitedField {
  const { limits, ...field } = fieldAt(path);
  if (limits.kind !== "list") throw new Error(`received the path ${path}, expected one of a list`);
  return { ...field, limits: limits.item };
}
