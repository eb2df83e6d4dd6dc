import { presets } from "@/generators/config/presets";
import { answer } from "../answers";
import { allowOnly } from "../methods";

/** The named configurations. */
export function GET(): Response {
  return answer(presets);
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
