import { allowOnly } from "@/app/api/http/allow-only";
import { answer } from "@/app/api/http/answer";
import { openApi } from "./open-api";

/** The description of this API. */
export function GET(): Response {
  return answer(openApi());
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
