import { allowOnly } from "@/app/api/http/allow-only";
import { answer } from "@/app/api/http/answer";
import { stackJsonSchema } from "@/generators/config/json-schema";

/** The JSON Schema of a configuration. */
export function GET(): Response {
  return answer(stackJsonSchema(), { "content-type": "application/schema+json" });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
