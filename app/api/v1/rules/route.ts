import { allowOnly } from "@/app/api/http/allow-only";
import { cacheable } from "@/app/api/http/cacheable";
import { rules } from "@/lib/lint";
import type { RuleText } from "./operation";

const texts = rules.map((rule): RuleText => {
  const { id, severity, invalid = false, summary, why, howToFix, references } = rule;
  return { id, class: rule.class, severity, invalid, summary, why, howToFix, references };
});

/** What every rule finds, why that matters and how to mend it. */
export function GET(request: Request): Response {
  return cacheable(request, new TextEncoder().encode(JSON.stringify(texts)), { "content-type": "application/json" });
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
