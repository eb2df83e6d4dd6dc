import { answer } from "../answers";
import { allowOnly } from "../methods";
import { openApi } from "../openapi";

/** The description of this API. */
export function GET(): Response {
  return answer(openApi());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
