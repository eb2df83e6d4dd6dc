import { nearest } from "@/lib/text/suggest";
import type { Severity } from "./finding";
import type { RuleText } from "./rule";

/** What a rule's findings weigh; "off" silences it. */
export const severityLevels = ["critical", "high", "medium", "low", "off"] as const;
export type SeverityLevel = (typeof severityLevels)[number];

export type Severities = Readonly<Record<string, Severity | "off">>;

/** What is wrong with one entry: "received …, expected …". */
export interface SeverityProblem {
  readonly rule: string;
  readonly received: unknown;
  readonly message: string;
}

/** Judges severities that somebody gave per rule; the good ones are kept. */
export function readSeverities(
  entries: Iterable<readonly [string, unknown]>,
  rules: readonly RuleText[],
): { readonly severities: Severities; readonly problems: readonly SeverityProblem[] } {
  const severities: Record<string, SeverityLevel> = {};
  const problems: SeverityProblem[] = [];
  const ids = rules.map(({ id }) => id);
  for (const [rule, received] of entries) {
    const level = severityLevels.find((known) => known === received);
    if (!ids.includes(rule)) problems.push({ rule, received: rule, message: unknownRule(rule, ids) });
    else if (level === undefined) problems.push({ rule, received, message: unknownLevel(received) });
    else severities[rule] = level;
  }
  return { severities, problems };
}

function unknownRule(rule: string, ids: readonly string[]): string {
  const near = nearest(rule, ids);
  return `received ${JSON.stringify(rule)}, expected the id of a rule${near === undefined ? "" : ` (such as ${near})`}`;
}

function unknownLevel(received: unknown): string {
  return `received ${JSON.stringify(received)}, expected one of ${severityLevels.join(", ")}`;
}
