import type { Finding, Severity } from "./finding";
import type { Rule, RuleText } from "./rule";
import type { Severities } from "./severities";
import { suppression as own } from "./suppression";
import { isExpired, type Suppression } from "./suppression-comments";

interface Outcome {
  readonly suppressions: readonly Suppression[];
  readonly used: ReadonlySet<Suppression>;
  readonly active: readonly Rule[];
  /** Everything that a suppression may name. */
  readonly known: readonly RuleText[];
  readonly severities?: Severities;
  readonly today?: string;
}

/** Suppressions without rule or reason, of rules that do not exist, expired, or of rules that ran and found nothing there. */
export function suppressionFindings(outcome: Outcome): readonly Finding[] {
  const level = outcome.severities?.[own.id] ?? own.severity;
  if (level === "off") return [];
  return outcome.suppressions.flatMap((suppression) => {
    const message = complaint(suppression, outcome);
    return message === undefined ? [] : [findingOf(suppression, message, level)];
  });
}

function complaint(suppression: Suppression, { used, active, known, today }: Outcome): string | undefined {
  const { rule, reason, until } = suppression;
  if (rule === "" || reason === "")
    return `suppression without ${rule === "" ? "rule" : "reason"}, expected "stackwright:ignore <rule> <reason>"`;
  const ran = [...active, own].some(({ id }) => id === rule);
  if (!ran && !known.some(({ id }) => id === rule)) return `suppression of "${rule}", expected the id of a rule`;
  if (isExpired(suppression, today))
    return `suppression of "${rule}" expired on ${until}, expected it to be removed or renewed`;
  if (used.has(suppression) || !ran) return undefined;
  return `suppression of "${rule}" is not needed, expected it to be removed`;
}

function findingOf({ file, range }: Suppression, message: string, severity: Severity): Finding {
  return { rule: own.id, class: own.class, severity, invalid: false, message, file, range, fixes: [] };
}
