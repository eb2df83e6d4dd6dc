import { rules } from "@/lib/lint";
import { cacheable } from "../cacheable";
import { allowOnly } from "../methods";

const texts = rules.map(({ id, class: failure, severity, invalid = false, summary, why, howToFix, references }) => {
  return { id, class: failure, severity, invalid, summary, why, howToFix, references };
});

/** What every rule finds, why that matters and how to mend it. */
export function GET(request: Request): Response {
  return cacheable(request, new TextEncoder().encode(JSON.stringify(texts)), { "content-type": "application/json" });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
