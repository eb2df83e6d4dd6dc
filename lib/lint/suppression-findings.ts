import { rule as suppressionRule } from "@/lib/rules/suppression";
import type { Finding } from "./finding";
import type { Rule } from "./rule";
import { isExpired, type Suppression } from "./suppress";

interface Outcome {
  readonly suppressions: readonly Suppression[];
  readonly used: ReadonlySet<Suppression>;
  readonly active: readonly Rule[];
  readonly known: readonly Rule[];
  readonly today: string | undefined;
}

/** Suppressions without rule or reason, of rules that do not exist, expired, or of rules that ran and found nothing there. */
export function suppressionFindings(outcome: Outcome): readonly Finding[] {
  if (!outcome.active.includes(suppressionRule)) return [];
  return outcome.suppressions.flatMap((suppression) => {
    const message = complaint(suppression, outcome);
    return message === undefined ? [] : [findingOf(suppression, message)];
  });
}

function complaint(suppression: Suppression, { used, active, known, today }: Outcome): string | undefined {
  const { rule, reason, until } = suppression;
  if (rule === "" || reason === "")
    return `suppression without ${rule === "" ? "rule" : "reason"}, expected "stackwright:ignore <rule> <reason>"`;
  if (![...known, ...active].some(({ id }) => id === rule))
    return `suppression of "${rule}", expected the id of a rule`;
  if (isExpired(suppression, today))
    return `suppression of "${rule}" expired on ${until}, expected it to be removed or renewed`;
  if (used.has(suppression) || !active.some(({ id }) => id === rule)) return undefined;
  return `suppression of "${rule}" is not needed, expected it to be removed`;
}

function findingOf({ file, range }: Suppression, message: string): Finding {
  const { id, severity } = suppressionRule;
  return { rule: id, class: suppressionRule.class, severity, invalid: false, message, file, range, fixes: [] };
}
