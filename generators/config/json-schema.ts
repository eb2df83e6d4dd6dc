import { z } from "zod";
import { stackConfigSchema } from "./stack";

/** JSON Schema (2020-12) of what may be given as configuration; fields with a default may be left out. */
export function stackJsonSchema(): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(stackConfigSchema, { io: "input", unrepresentable: "any" });
}
