import { allowOnly } from "@/app/api/http/allow-only";
import { answer } from "@/app/api/http/answer";
import { presets } from "@/generators/config/presets";

/** The named configurations. */
export function GET(): Response {
  return answer(presets);
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
