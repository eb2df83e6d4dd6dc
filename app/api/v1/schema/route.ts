import { stackJsonSchema } from "@/generators/config/json-schema";
import { answer } from "../answers";
import { allowOnly } from "../methods";

/** The JSON Schema of a configuration. */
export function GET(): Response {
  return answer(stackJsonSchema(), { "content-type": "application/schema+json" });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
