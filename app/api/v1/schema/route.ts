import { allowOnly } from "@/app/api/http/allow-only";
import { constant } from "@/app/api/http/constant";
import { stackJsonSchema } from "@/generators/config/json-schema";

/** The JSON Schema of a configuration. */
export const GET = constant(stackJsonSchema, "application/schema+json");

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
