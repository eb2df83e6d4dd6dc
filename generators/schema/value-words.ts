import type { z } from "zod/mini";
import { metaOf, narrow, unwrap } from "./prune";

type Schema = z.core.$ZodTypes;

const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 3 });

/** A field's label; its key where it has none. */
export function labelOf(schema: Schema, key: string): string {
  const { label } = metaOf(schema);
  return typeof label === "string" ? label : key;
}

/** A field's value as a person would say it. */
export function wordsOf(schema: Schema, value: unknown): string {
  if (value === undefined || value === null || value === "") return "none";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return numberWords(schema, value);
  if (Array.isArray(value)) return listWords(schema, value);
  return typeof value === "object" ? groupWords(schema, value) : choiceWords(schema, String(value));
}

function numberWords(schema: Schema, value: number): string {
  const { unit, options } = metaOf(schema);
  if (typeof options === "object" && options !== null && Object.hasOwn(options, String(value)))
    return choiceWords(schema, String(value));
  return typeof unit === "string" ? `${numbers.format(value)} ${unit}` : numbers.format(value);
}

function choiceWords(schema: Schema, value: string): string {
  const { options } = metaOf(schema);
  const named: unknown = typeof options === "object" && options !== null ? Reflect.get(options, value) : undefined;
  const words = (typeof named === "string" ? named : value).replaceAll(/\s+/g, " ");
  return words.length > 120 ? `${words.slice(0, 117)}…` : words;
}

function listWords(schema: Schema, items: readonly unknown[]): string {
  const { def } = unwrap(schema)._zod;
  if (items.length === 0 || def.type !== "array") return "none";
  const element = narrow(def.element);
  return items.map((item) => wordsOf(element, item)).join(unwrap(element)._zod.def.type === "object" ? "; " : ", ");
}

/** Its first field, which names it, and what is not as usual. */
function groupWords(schema: Schema, value: object): string {
  const { def } = unwrap(schema)._zod;
  if (def.type !== "object") return JSON.stringify(value);
  const [first, ...rest] = Object.entries(def.shape).map(([key, field]) => ({ key, field: narrow(field) }));
  const unusual = rest.filter(({ key, field }) => !isUsual(field, Reflect.get(value, key)));
  const details = unusual.map(
    ({ key, field }) => `${labelOf(field, key).toLowerCase()} ${wordsOf(field, Reflect.get(value, key))}`,
  );
  const name = first ? wordsOf(first.field, Reflect.get(value, first.key)) : "";
  return details.length > 0 ? `${name} (${details.join(", ")})` : name;
}

function isUsual(schema: Schema, value: unknown): boolean {
  const { def } = schema._zod;
  const usual = def.type === "default" || def.type === "prefault" ? def.defaultValue : undefined;
  return JSON.stringify(value ?? null) === JSON.stringify(usual ?? null);
}
