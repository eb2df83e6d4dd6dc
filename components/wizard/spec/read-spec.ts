import { globalRegistry, type z } from "zod/mini";
import type { ChoiceOption, Empty, FieldSpec, FieldWords, NamedField } from "./field-spec";

type Schema = z.core.$ZodTypes;
type Words = Readonly<Record<string, unknown>>;

interface Context {
  readonly words: Words;
  readonly empty: Empty;
  readonly fallbackLabel: string;
}

const metaOf = (schema: Schema): Words => globalRegistry.get(schema) ?? {};

// The core types of inner schemas are wider than the union that `def.type` discriminates.
const narrow = (schema: z.core.$ZodType): Schema => schema as Schema;

/** "maxCapacity" → "Max capacity", for a schema that was given no label. */
export const labelFromKey = (key: string): string => {
  const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const wordKeys = ["label", "help", "unit", "placeholder", "source", "limit", "when", "advanced"] as const;

// FieldMeta types what the metadata of our schemas holds under these keys.
function wordsOf({ words, fallbackLabel }: Context): FieldWords {
  const given = wordKeys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]]));
  const initial = words.initial === undefined ? {} : { initial: words.initial };
  return { label: fallbackLabel, ...Object.fromEntries(given), ...initial };
}

function optionsOf(values: readonly (string | number)[], words: Words): ChoiceOption[] {
  const named = words.options;
  const labels: Words = typeof named === "object" && named !== null ? { ...named } : {};
  return values.map((value) => {
    const label = labels[String(value)];
    const plain = typeof words.unit === "string" ? `${value} ${words.unit}` : String(value);
    return { value: String(value), label: typeof label === "string" ? label : plain };
  });
}

function choiceOf(values: readonly unknown[], context: Context): FieldSpec {
  const plain = values.filter((value) => typeof value === "string" || typeof value === "number");
  const numeric = plain.every((value) => typeof value === "number");
  return { kind: "choice", numeric, options: optionsOf(plain, context.words), ...wordsOf(context) };
}

function fieldsOf(shape: z.core.$ZodShape): NamedField[] {
  return Object.entries(shape).map(([key, schema]) => ({ key, field: read(narrow(schema), key) }));
}

/** A missing value: an empty text where the field is one, else a switch in front of the field. */
function maybe(inner: Schema, context: Context, off: null | undefined): FieldSpec {
  const value = readWith(inner, { ...context, empty: off === null ? "null" : "undefined" });
  if (value.kind === "text" || value.kind === "number") return value;
  return { ...wordsOf({ ...context, words: { ...value, ...context.words } }), kind: "maybe", value, off };
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
    case "object":
      return { kind: "group", fields: fieldsOf(def.shape), ...words };
    case "nullable":
      return maybe(narrow(def.innerType), context, null);
    case "optional":
      return maybe(narrow(def.innerType), context, undefined);
    case "default":
    case "prefault":
      return readWith(narrow(def.innerType), { ...context, words: { ...context.words, initial: def.defaultValue } });
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
