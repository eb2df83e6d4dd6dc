import { globalRegistry, type z } from "zod/mini";
import { holds, type When } from "./when";

type Schema = z.core.$ZodTypes;

/** Leaves out of a value what has no effect; `root` is the whole configuration. */
type Prune = (value: unknown, root: unknown) => unknown;

interface Conditional {
  readonly key: string;
  readonly when: readonly When[];
  readonly inside: Prune | undefined;
}

// The core types of inner schemas are wider than the union that `def.type` discriminates.
export const narrow = (schema: z.core.$ZodType): Schema => schema as Schema;

const asObject = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  // Safe: any object that is no list may be asked for a key.
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;

/** Metadata stands on the schema that was given it, and a default wraps that one. */
export const metaOf = (schema: Schema): Readonly<Record<string, unknown>> => {
  const own = globalRegistry.get(schema);
  const { def } = schema._zod;
  return "innerType" in def ? { ...metaOf(narrow(def.innerType)), ...own } : { ...own };
};

// Safe: only FieldMeta, which types it, writes `when`.
const conditionsOf = (schema: Schema): readonly When[] => (metaOf(schema).when as readonly When[] | undefined) ?? [];

export const unwrap = (schema: Schema): Schema => {
  const { def } = schema._zod;
  return "innerType" in def ? unwrap(narrow(def.innerType)) : schema;
};

const childOf = (schema: Schema, key: string): Schema | undefined => {
  const { def } = unwrap(schema)._zod;
  const child = def.type === "object" ? def.shape[key] : undefined;
  return child && narrow(child);
};

/** What a field is set to, or what it takes when nothing is given. */
const settingOf = (schema: Schema | undefined, value: unknown): unknown => {
  if (value !== undefined || !schema) return value;
  const { def } = schema._zod;
  return def.type === "default" || def.type === "prefault" ? def.defaultValue : undefined;
};

const settingAt = (schema: Schema, value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return value;
  const child = childOf(schema, key);
  const setting = settingOf(child, asObject(value)?.[key]);
  return child && rest.length > 0 ? settingAt(child, setting, rest) : setting;
};

const pruneObject = (schema: Schema, root: Schema): Prune | undefined => {
  const { def } = schema._zod;
  if (def.type !== "object") return undefined;
  const conditional = Object.entries(def.shape)
    .map(([key, child]): Conditional => {
      const field = narrow(child);
      return { key, when: conditionsOf(field), inside: compile(field, root) };
    })
    .filter(({ when, inside }) => when.length > 0 || inside);
  if (conditional.length === 0) return undefined;
  return (value, whole) => {
    const given = asObject(value);
    if (!given) return value;
    const hasEffect = (when: When): boolean =>
      holds(
        when,
        when.field.includes(".")
          ? settingAt(root, whole, when.field.split("."))
          : settingAt(schema, given, [when.field]),
      );
    const changes = conditional
      .filter(({ key }) => given[key] !== undefined)
      .map(({ key, when, inside }) => [
        key,
        when.every(hasEffect) ? (inside?.(given[key], whole) ?? given[key]) : undefined,
      ]);
    return { ...given, ...Object.fromEntries(changes) };
  };
};

const compile = (schema: Schema, root: Schema): Prune | undefined => {
  const inner = unwrap(schema);
  const { def } = inner._zod;
  if (def.type === "object") return pruneObject(inner, root);
  const element = def.type === "array" ? compile(narrow(def.element), root) : undefined;
  return element && ((value, whole) => (Array.isArray(value) ? value.map((item) => element(item, whole)) : value));
};

/** A function that takes out of any input the fields that have no effect given the others, so that they take their defaults. */
export const pruneBy = (schema: z.core.$ZodType): ((input: unknown) => unknown) => {
  const root = narrow(schema);
  const prune = compile(root, root);
  return (input) => (prune ? prune(input, input) : input);
};
