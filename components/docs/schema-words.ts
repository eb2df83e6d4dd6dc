import type { ShownSchema } from "./api-document";

/** What a schema takes, in a few words. */
export function schemaWords(schema: ShownSchema): string {
  if (schema.$ref) return schema.$ref.replace("#/components/schemas/", "");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map(schemaWords))].join(" | ");
  if (schema.type === "array") return `list of ${schema.items ? schemaWords(schema.items) : "anything"}`;
  return `${typeWords(schema)}${boundWords(schema)}`;
}

function typeWords({ type, format }: ShownSchema): string {
  if (format === "binary") return "bytes";
  return type === undefined ? "anything" : [type].flat().join(" | ");
}

function boundWords({ minimum, maximum }: ShownSchema): string {
  // JSON Schema writes the safe integers out, which bound nothing that anybody sends.
  const lower = minimum === undefined || minimum === Number.MIN_SAFE_INTEGER ? "" : ` from ${minimum}`;
  const upper = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? "" : ` up to ${maximum}`;
  return `${lower}${upper}`;
}

/** The fields inside a schema, of the things of a list or of a record too. */
export function fieldsOf(
  schema: ShownSchema,
): readonly (readonly [name: string, schema: ShownSchema, required: boolean])[] {
  const { properties, items, additionalProperties, required = [] } = schema;
  if (properties) return Object.entries(properties).map(([name, one]) => [name, one, required.includes(name)]);
  if (items) return fieldsOf(items);
  return typeof additionalProperties === "object" ? fieldsOf(additionalProperties) : [];
}
