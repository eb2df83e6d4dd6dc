import { type Finding, type Severity, severities } from "@/lib/lint/finding";
import { grouped } from "@/lib/memory/grouped";

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
  const wanted = findings.filter(({ severity }) => shown.size === 0 || shown.has(severity));
  const groups = grouped(wanted.map((finding): [string, Finding] => [keyOf[by](finding), finding]));
  const all = [...groups].map(([key, members]): FindingGroup => ({ key, findings: members }));
  // Files stay in their order: that is how they are read.
  return by === "file" ? all : all.toSorted((a, b) => heaviest(a) - heaviest(b));
}
