import type { z } from "zod";
import type { ChoiceOption, Empty, FieldSpec, FieldWords, NamedField, Variant } from "./field-spec";

type Schema = z.core.$ZodTypes;

interface Context {
  readonly words: Readonly<Record<string, unknown>>;
  readonly empty: Empty;
  readonly fallbackLabel: string;
}

interface HasMeta {
  readonly meta?: () => Readonly<Record<string, unknown>> | undefined;
}

// Every schema of the classic API answers meta(); the core type merely does not list it.
const metaOf = (schema: Schema) => (schema as Schema & HasMeta).meta?.() ?? {};

// The core types of inner schemas are wider than the union that `def.type` discriminates.
const narrow = (schema: z.core.$ZodType): Schema => schema as Schema;

/** "maxCapacity" → "Max capacity", for a schema that was given no label. */
export const labelFromKey = (key: string): string => {
  const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const wordKeys = ["label", "help", "unit", "placeholder", "source", "limit"] as const;

function wordsOf({ words, fallbackLabel }: Context): FieldWords {
  const given = wordKeys.flatMap((key) => (typeof words[key] === "string" ? [[key, words[key]]] : []));
  return { label: fallbackLabel, ...Object.fromEntries(given) };
}

function optionsOf(values: readonly (string | number)[], words: Context["words"]): ChoiceOption[] {
  const named = words.options;
  const labels: Readonly<Record<string, unknown>> = typeof named === "object" && named !== null ? { ...named } : {};
  return values.map((value) => {
    const label = labels[String(value)];
    return { value: String(value), label: typeof label === "string" ? label : String(value) };
  });
}

function choiceOf(values: readonly unknown[], context: Context): FieldSpec {
  const plain = values.filter((value) => typeof value === "string" || typeof value === "number");
  const numeric = plain.every((value) => typeof value === "number");
  return {
    kind: "choice",
    numeric,
    options: optionsOf(plain, context.words),
    empty: context.empty,
    ...wordsOf(context),
  };
}

function fieldsOf(shape: z.core.$ZodShape): NamedField[] {
  return Object.entries(shape).map(([key, schema]) => ({ key, field: read(narrow(schema), key) }));
}

function literalOf(schema: Schema): string {
  return schema._zod.def.type === "literal" ? String(schema._zod.def.values[0]) : "";
}

function variantOf(option: Schema, discriminator: string, words: Context["words"]): Variant {
  if (option._zod.def.type !== "object")
    throw new Error(`Union option of kind ${option._zod.def.type}, expected object`);
  const { [discriminator]: tag, ...rest } = option._zod.def.shape;
  const value = tag ? literalOf(narrow(tag)) : "";
  const own = metaOf(option).label;
  const label = typeof own === "string" ? own : (optionsOf([value], words)[0]?.label ?? value);
  return { value, label, fields: fieldsOf(rest) };
}

function unionOf(def: z.core.$ZodUnionDef, context: Context): FieldSpec {
  const options = def.options.map(narrow);
  const some = options.filter((option) => option._zod.def.type !== "null");
  const only = some[0];
  if (some.length === 1 && only) return maybe(only, context, some.length === options.length ? undefined : null);
  const discriminator = "discriminator" in def && typeof def.discriminator === "string" ? def.discriminator : "kind";
  const variants = some.map((option) => variantOf(option, discriminator, context.words));
  return { kind: "union", discriminator, variants, ...wordsOf(context) };
}

const emptiable = new Set<FieldSpec["kind"]>(["text", "number", "choice"]);

function maybe(inner: Schema, context: Context, off: null | undefined): FieldSpec {
  const value = readWith(inner, { ...context, empty: off === null ? "null" : "undefined" });
  return emptiable.has(value.kind)
    ? value
    : { ...wordsOf({ ...context, words: { ...value, ...context.words } }), kind: "maybe", value, off };
}

function readWith(schema: Schema, outer: Context): FieldSpec {
  const { def } = schema._zod;
  const context: Context = { ...outer, words: { ...metaOf(schema), ...outer.words } };
  const words = wordsOf(context);
  switch (def.type) {
    case "string":
      return { kind: "text", multiline: context.words.multiline === true, empty: context.empty, ...words };
    case "number":
      return { kind: "number", empty: context.empty, ...words };
    case "boolean":
      return { kind: "switch", ...words };
    case "enum":
      return choiceOf(Object.values(def.entries), context);
    case "literal":
      return choiceOf(def.values, context);
    case "array":
      return { kind: "list", item: read(narrow(def.element), context.fallbackLabel), ...words };
    case "record":
      return { kind: "record", value: read(narrow(def.valueType), "Value"), ...words };
    case "object":
      return { kind: "group", fields: fieldsOf(def.shape), ...words };
    case "union":
      return unionOf(def, context);
    case "nullable":
      return maybe(narrow(def.innerType), context, null);
    case "optional":
      return maybe(narrow(def.innerType), context, undefined);
    case "default":
    case "prefault":
    case "readonly":
      return readWith(narrow(def.innerType), context);
    case "pipe":
      return readWith(narrow(def.in), context);
    default:
      throw new Error(`Schema of kind ${def.type} at ${outer.fallbackLabel}, expected one the form can draw`);
  }
}

function read(schema: Schema, key: string): FieldSpec {
  return readWith(schema, { words: {}, empty: "text", fallbackLabel: labelFromKey(key) });
}

/** Reads the fields of a form from a zod schema and its metadata. */
export function readSpec(schema: z.core.$ZodType): FieldSpec {
  return read(narrow(schema), "");
}
