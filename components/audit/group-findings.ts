import { severities } from "@/components/findings/severities";
import type { Finding, Severity } from "@/lib/lint/finding";

export type GroupBy = "severity" | "rule" | "file";

export interface FindingGroup {
  readonly key: string;
  readonly findings: readonly Finding[];
}

const keyOf: Readonly<Record<GroupBy, (finding: Finding) => string>> = {
  severity: ({ severity }) => severity,
  rule: ({ rule }) => rule,
  file: ({ file }) => file,
};

const weightOf = ({ severity }: Finding): number => severities.indexOf(severity);

const heaviest = ({ findings }: FindingGroup): number => Math.min(...findings.map(weightOf));

/** The findings of these severities (of all where none is named) in groups, those with the worst in them first. */
export function groupFindings(
  findings: readonly Finding[],
  by: GroupBy,
  shown: ReadonlySet<Severity>,
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (shown.size > 0 && !shown.has(finding.severity)) continue;
    const key = keyOf[by](finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const all = [...groups].map(([key, members]): FindingGroup => ({ key, findings: members }));
  // Files stay in their order: that is how they are read.
  return by === "file" ? all : all.toSorted((a, b) => heaviest(a) - heaviest(b));
}
