/** What rules say in another language: what each asks for, why, and what mends it, by its id. */
export type SpokenRules = Readonly<Record<string, readonly [summary: string, why: string, howToFix: string]>>;

interface RuleWords {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly howToFix: string;
}

/** What is still English there says so. */
interface Spoken {
  readonly lang?: "en";
}

/** A rule as it is spoken there; as it is where nobody has translated it. */
export function spokenRule<T extends RuleWords>(rule: T, spoken: SpokenRules | undefined): T & Spoken {
  if (!spoken) return rule;
  const words = spoken[rule.id];
  if (!words) return { ...rule, lang: "en" };
  const [summary, why, howToFix] = words;
  return { ...rule, summary, why, howToFix };
}
