import type { Finding } from "@/lib/lint";
import type { TheirError } from "./verdict";

/** One place that at least one side refuses. */
export interface Row {
  /** `main.tf:3`, or the file alone, or nothing where Terraform names no place. */
  readonly place: string;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

export interface Comparison {
  readonly weAccept: boolean;
  readonly theyAccept: boolean;
  /** Both sides refuse the same places, or none. */
  readonly isSame: boolean;
  readonly rows: readonly Row[];
}

/** What we call invalid beside what Terraform refuses, place by place. */
export function compareVerdicts(findings: readonly Finding[], errors: readonly TheirError[]): Comparison {
  const rows = new Map<string, { place: string; ours: string[]; theirs: string[] }>();
  const rowAt = (place: string) => {
    const row = rows.get(place) ?? { place, ours: [], theirs: [] };
    rows.set(place, row);
    return row;
  };
  const invalid = findings.filter((finding) => finding.invalid);
  for (const { file, range, rule, message } of invalid)
    rowAt(`${file}:${range.start.line}`).ours.push(`${rule}: ${message}`);
  for (const { file, line, message } of errors)
    rowAt(file === undefined ? "" : `${file}:${line ?? 1}`).theirs.push(message);
  const all = [...rows.values()];
  return {
    weAccept: invalid.length === 0,
    theyAccept: errors.length === 0,
    isSame: all.every(({ ours, theirs }) => ours.length > 0 && theirs.length > 0),
    rows: all,
  };
}
