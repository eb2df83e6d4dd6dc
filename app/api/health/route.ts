import { allowOnly } from "@/app/api/http/allow-only";
import { answer } from "@/app/api/http/answer";
import { version } from "@/package.json";

/** Says that the server answers, and which version it is. */
export function GET(): Response {
  return answer({ status: "ok", version });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
