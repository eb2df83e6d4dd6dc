import { version } from "@/package.json";
import { answer } from "../v1/answers";
import { allowOnly } from "../v1/methods";

/** Says that the server answers, and which version it is. */
export function GET(): Response {
  return answer({ status: "ok", version });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
