import type { Severity } from "@/lib/lint/finding";
import { get } from "../server/request";

/** What a rule says about itself. */
export interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly howToFix: string;
}

let asked: Promise<ReadonlyMap<string, RuleText>> | undefined;

/** The texts of all rules, fetched when the first is needed; a failure is forgotten, so that the next hover tries again. */
export function ruleTexts(): Promise<ReadonlyMap<string, RuleText>> {
  asked ??= fetchTexts().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function fetchTexts(): Promise<ReadonlyMap<string, RuleText>> {
  const texts = await get<readonly RuleText[]>("/api/v1/rules");
  return new Map(texts.map((text) => [text.id, text]));
}
