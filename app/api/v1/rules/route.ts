import { allowOnly } from "@/app/api/http/allow-only";
import { constant } from "@/app/api/http/constant";
import { ruleTexts } from "@/lib/rules";
import type { ToldRule } from "./operation";

const texts = ruleTexts.map((rule): ToldRule => {
  const { id, severity, invalid = false, elsewhere = [], summary, why, howToFix, references } = rule;
  return { id, class: rule.class, severity, invalid, elsewhere, summary, why, howToFix, references };
});

/** What every rule finds, why that matters and how to mend it. */
export const GET = constant(() => texts);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = allowOnly("GET");
