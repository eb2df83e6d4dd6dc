import { globalRegistry, type z } from "zod/mini";
import type { FieldMeta } from "./field";

/** A node of a schema as its `def.type` tells it apart. */
export type SchemaNode = z.core.$ZodTypes;

/** The core types of inner schemas are wider than the union that `def.type` discriminates. */
export const asNode = (schema: z.core.$ZodType): SchemaNode => schema as SchemaNode;

/** What lies behind defaults and "or null". */
export const innermost = (schema: SchemaNode): SchemaNode => {
  const { def } = schema._zod;
  return "innerType" in def ? innermost(asNode(def.innerType)) : schema;
};

/** The words of a field; they stand on the schema that was given them, and a default wraps that one. */
export const metaOf = (schema: SchemaNode): Partial<FieldMeta> => {
  // Safe: every description in the registry was written as a FieldMeta.
  const own = globalRegistry.get(schema) as Partial<FieldMeta> | undefined;
  const { def } = schema._zod;
  return "innerType" in def ? { ...metaOf(asNode(def.innerType)), ...own } : { ...own };
};

/** Whether null may stand for the field. */
export const mayBeNull = (schema: SchemaNode): boolean => {
  const { def } = schema._zod;
  return def.type === "nullable" || ("innerType" in def && mayBeNull(asNode(def.innerType)));
};

/** What the field takes when nothing is given; undefined where something must be. */
export const initialOf = (schema: SchemaNode): unknown => {
  const { def } = schema._zod;
  return def.type === "default" || def.type === "prefault" ? def.defaultValue : undefined;
};
