import type { FailureClass, Severity } from "@/lib/lint/finding";

/** What a list says of a rule. */
export interface RuleSummary {
  readonly id: string;
  readonly class: FailureClass | null;
  readonly severity: Severity;
  readonly invalid: boolean;
  readonly summary: string;
  /** The language of the summary, where that is not the page's. */
  readonly lang?: "en" | undefined;
}

export interface RuleFilter {
  readonly words: string;
  /** Empty for all. */
  readonly class: string;
  /** Empty for all. */
  readonly severities: ReadonlySet<Severity>;
}

export const noFilter: RuleFilter = { words: "", class: "", severities: new Set() };

/** The class of rules that no failure class holds: those of practice, and those that Terraform itself has. */
export const OTHER = "other";

/** The rules that have every word somewhere, and the class and severity that are asked for. */
export function filterRules(rules: readonly RuleSummary[], filter: RuleFilter): readonly RuleSummary[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const text = `${rule.id} ${rule.class ?? ""} ${rule.summary}`.toLowerCase();
    const isOfClass = filter.class === "" || (rule.class ?? OTHER) === filter.class;
    const isAsBad = filter.severities.size === 0 || filter.severities.has(rule.severity);
    return isOfClass && isAsBad && words.every((word) => text.includes(word));
  });
}
