import type { NotJudged } from "@/lib/validity/not-judged";
import type { Edit, Finding, Span } from "../finding";
import type { Profile } from "../profile";
import { type Report, type Summary, summarise } from "./report";

/** What `lint --format json` prints and the API answers; other programs rely on these names. */
export interface JsonReport {
  readonly findings: readonly JsonFinding[];
  readonly summary: Summary;
  /** By what was judged. */
  readonly profile?: Profile | undefined;
  /** Providers and modules that are taken as they are, because they are not known here; left out where there are none. */
  readonly notJudged?: readonly NotJudged[] | undefined;
}

export type JsonFinding = Pick<
  Finding,
  "rule" | "class" | "severity" | "invalid" | "message" | "file" | "range" | "fixes"
>;

/** The findings as data, without anything else that rules may have attached. */
export function toJson({
  findings,
  profile,
  notJudged = [],
}: Pick<Report, "findings" | "profile" | "notJudged">): JsonReport {
  return {
    findings: findings.map(jsonFinding),
    summary: summarise(findings),
    ...(profile && { profile }),
    ...(notJudged.length > 0 && { notJudged }),
  };
}

function jsonFinding(finding: Finding): JsonFinding {
  const { rule, severity, invalid, message, file } = finding;
  const fixes = finding.fixes.map(({ title, edits }) => ({ title, edits: edits.map(jsonEdit) }));
  return { rule, class: finding.class, severity, invalid, message, file, range: jsonSpan(finding.range), fixes };
}

function jsonEdit({ file, range, text }: Edit): Edit {
  return { file, range: jsonSpan(range), text };
}

function jsonSpan({ start, end }: Span): Span {
  return { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } };
}
