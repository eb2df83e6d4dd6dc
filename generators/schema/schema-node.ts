import type { z } from "zod/mini";
import type { FieldMeta } from "./field";
import { narrow, metaOf as rawMetaOf } from "./prune";

export { narrow as asNode, unwrap as innermost } from "./prune";

/** A node of a schema as its `def.type` tells it apart. */
export type SchemaNode = z.core.$ZodTypes;

/** The words of a field. */
// Safe: every description in the registry was written as a FieldMeta.
export const metaOf = (schema: SchemaNode): Partial<FieldMeta> => rawMetaOf(schema) as Partial<FieldMeta>;

/** Whether null may stand for the field. */
export const mayBeNull = (schema: SchemaNode): boolean => {
  const { def } = schema._zod;
  return def.type === "nullable" || ("innerType" in def && mayBeNull(narrow(def.innerType)));
};

/** What the field takes when nothing is given; undefined where something must be. */
export const initialOf = (schema: SchemaNode): unknown => {
  const { def } = schema._zod;
  return def.type === "default" || def.type === "prefault" ? def.defaultValue : undefined;
};
