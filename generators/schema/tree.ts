import { globalRegistry, safeParse, type z } from "zod/mini";
import type {
  ChoiceOption,
  Empty,
  FieldSpec,
  FieldWords,
  LengthLimits,
  NamedField,
  NumberLimits,
  TextLimits,
} from "./field-spec";

type Schema = z.core.$ZodTypes;
type Words = Readonly<Record<string, unknown>>;

interface Reading {
  readonly words: Words;
  readonly empty: Empty;
  readonly fallbackLabel: string;
}

function metaOf(schema: Schema): Words {
  return globalRegistry.get(schema) ?? {};
}

// The core types of inner schemas are wider than the union that `def.type` discriminates.
function narrow(schema: z.core.$ZodType): Schema {
  return schema as Schema;
}

/** "maxCapacity" → "Max capacity", for a schema that was given no label. */
function labelFromKey(key: string): string {
  const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const wordKeys = [
  "label",
  "help",
  "unit",
  "placeholder",
  "source",
  "limit",
  "when",
  "section",
  "advanced",
  "identity",
  "identifier",
  "suggests",
  "initial",
] as const;

// FieldMeta types what the metadata of our schemas holds under these keys.
function wordsOf({ words, fallbackLabel }: Reading): FieldWords {
  const given = wordKeys.flatMap((key) => (words[key] === undefined ? [] : [[key, words[key]]]));
  return { label: fallbackLabel, ...Object.fromEntries(given) };
}

// Safe: the kind of a check tells which of the core's definitions it has.
function checksOf(schema: Schema): readonly z.core.$ZodChecks["_zod"]["def"][] {
  return (schema._zod.def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
}

function lengthLimitsOf(schema: Schema): LengthLimits {
  let limits: LengthLimits = { min: 0 };
  for (const check of checksOf(schema)) {
    if (check.check === "min_length") limits = { ...limits, min: check.minimum };
    if (check.check === "max_length") limits = { ...limits, max: check.maximum };
  }
  return limits;
}

function textLimitsOf(schema: Schema): TextLimits {
  const checks = checksOf(schema);
  const pattern = checks.flatMap((check) => (check.check === "string_format" && check.pattern ? [check.pattern] : []));
  const own = ["min_length", "max_length", "string_format"];
  return {
    ...lengthLimitsOf(schema),
    ...(pattern[0] && { pattern: pattern[0] }),
    judgedBesides: pattern.length > 1 || checks.some(({ check }) => !own.includes(check)),
  };
}

function numberLimitsOf(schema: Schema): NumberLimits {
  const { def } = schema._zod;
  let limits: NumberLimits = { integer: "format" in def && def.format === "safeint" };
  for (const check of checksOf(schema)) {
    if (check.check === "greater_than") limits = { ...limits, min: Number(check.value) };
    if (check.check === "less_than") limits = { ...limits, max: Number(check.value) };
  }
  return limits;
}

function optionsOf(values: readonly (string | number)[], words: Words): ChoiceOption[] {
  const { options, unit } = words;
  const labels: Words = typeof options === "object" && options !== null ? { ...options } : {};
  return values.map((value) => {
    const label = labels[String(value)];
    const plain = typeof unit === "string" ? `${value} ${unit}` : String(value);
    const named = typeof label === "string";
    return { value: String(value), label: named ? label : plain, named };
  });
}

function choiceOf(values: readonly unknown[], context: Reading): FieldSpec {
  const plain = values.filter((value) => typeof value === "string" || typeof value === "number");
  const numeric = plain.every((value) => typeof value === "number");
  return { kind: "choice", numeric, options: optionsOf(plain, context.words), ...wordsOf(context) };
}

function namedFieldsOf(shape: z.core.$ZodShape): NamedField[] {
  return Object.entries(shape).map(([key, schema]) => ({ key, field: read(narrow(schema), key) }));
}

/** A missing value: an empty text where the field is one, else a switch in front of the field. */
function maybe(inner: Schema, context: Reading, off: null | undefined): FieldSpec {
  const value = readWith(inner, { ...context, empty: off === null ? "null" : "undefined" });
  if (value.kind === "text" || value.kind === "number") return value;
  return { ...wordsOf({ ...context, words: { ...value, ...context.words } }), kind: "maybe", value, off };
}

function readWith(schema: Schema, outer: Reading): FieldSpec {
  const { def } = schema._zod;
  const context: Reading = { ...outer, words: { ...metaOf(schema), ...outer.words } };
  const words = wordsOf(context);
  switch (def.type) {
    case "string": {
      const multiline = context.words.multiline === true;
      return { kind: "text", multiline, empty: context.empty, limits: textLimitsOf(schema), ...words };
    }
    case "number":
      return { kind: "number", empty: context.empty, limits: numberLimitsOf(schema), ...words };
    case "boolean":
      return { kind: "switch", ...words };
    case "enum":
      return choiceOf(Object.values(def.entries), context);
    case "literal":
      return choiceOf(def.values, context);
    case "array": {
      const item = read(narrow(def.element), context.fallbackLabel);
      return { kind: "list", item, limits: lengthLimitsOf(schema), ...words };
    }
    case "object":
      return { kind: "group", fields: namedFieldsOf(def.shape), ...words };
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

/** The judge of each field of a tree. */
const judges = new WeakMap<FieldSpec, z.core.$ZodType>();

function read(schema: Schema, key: string): FieldSpec {
  const field = readWith(schema, { words: {}, empty: "text", fallbackLabel: labelFromKey(key) });
  judges.set(field, schema);
  return field;
}

/** The tree of fields that a schema and its metadata describe: the one place that takes a schema apart. */
export function treeOf(schema: z.core.$ZodType): FieldSpec {
  return read(narrow(schema), "");
}

/** What the schema makes of a value for one field, its defaults filled in; undefined where it refuses it. */
export function judged(field: FieldSpec, value: unknown): { readonly data: unknown } | undefined {
  const schema = judges.get(field);
  if (!schema) throw new Error(`Field ${field.label} has no judge, expected one that treeOf made`);
  const result = safeParse(schema, value);
  return result.success ? { data: result.data } : undefined;
}
