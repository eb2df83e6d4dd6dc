import type { z } from "zod";
import type { FieldMeta } from "@/generators/schema/field";

type Schema = z.core.JSONSchema.JSONSchema;

/** What the form says besides; in the document, where JSON Schema has a word of its own, that one stands. */
const formWords: Readonly<Record<keyof FieldMeta, true>> = {
  label: true,
  help: true,
  placeholder: true,
  source: true,
  limit: true,
  unit: true,
  options: true,
  when: true,
  section: true,
  advanced: true,
  identity: true,
  identifier: true,
  multiline: true,
  suggests: true,
};

/** A schema of ours in the words that JSON Schema knows: label as title, help as description, and none that only the form reads. */
export function inStandardWords(schema: Schema): Schema {
  const { label, help } = schema;
  const kept = Object.entries(schema).filter(([word]) => !Object.hasOwn(formWords, word));
  return {
    ...(typeof label === "string" ? { title: label } : {}),
    ...(typeof help === "string" ? { description: help } : {}),
    ...Object.fromEntries(kept.map(([word, value]) => [word, within(word, value)])),
  };
}

/** The schemas that lie below a word of JSON Schema. */
function within(word: string, value: unknown): unknown {
  if (value === null || typeof value !== "object") return value;
  switch (word) {
    case "properties":
    case "$defs":
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inStandardWords(one)]));
    case "items":
    case "additionalProperties":
    case "propertyNames":
      // Safe: below these words JSON Schema has a schema.
      return inStandardWords(value as Schema);
    case "anyOf":
    case "oneOf":
    case "allOf":
      // Safe: below these a list of them.
      return (value as readonly Schema[]).map(inStandardWords);
    default:
      return value;
  }
}
