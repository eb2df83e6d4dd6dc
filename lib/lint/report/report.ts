import type { GivenFile } from "@/lib/intake";
import type { NotJudged } from "@/lib/validity/not-judged";
import { lintDetailed } from "../engine";
import { type Finding, type Severity, severities } from "../finding";
import type { Hint } from "../hints";
import { knownTo } from "../judge";
import type { LintOptions, LintResult, Suppressed } from "../lint-options";
import type { Profile } from "../profile";
import type { RuleText } from "../rule";

/** Everything that a report in any format is written from. */
export interface Report {
  readonly files: readonly GivenFile[];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  /** Comments that tell other scanners what to skip. */
  readonly hints: readonly Hint[];
  /** By what they were judged; undefined where nothing was. */
  readonly profile?: Profile;
  /** What is taken as it is, because what it means is not known here. */
  readonly notJudged?: readonly NotJudged[];
  /** The rules that the findings name, for why and how to fix. */
  readonly rules: readonly RuleText[];
}

/** Lints the files and keeps what a report quotes; `more` are findings of whoever read the files. */
export function createReport(files: readonly GivenFile[], options: LintOptions, more: readonly Finding[] = []): Report {
  return reportOf(files, lintDetailed(files, options), options, more);
}

/** The report of what was found in the files. */
export function reportOf(
  files: readonly GivenFile[],
  { findings, ...result }: LintResult,
  options: LintOptions,
  more: readonly Finding[] = [],
): Report {
  return { files, findings: [...more, ...findings], ...result, rules: knownTo(options) };
}

export type Summary = Readonly<Record<Severity, number>>;

/** How many findings of each severity. */
export function summarise(findings: readonly Finding[]): Summary {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { critical: count("critical"), high: count("high"), medium: count("medium"), low: count("low") };
}

/** True when a finding is at or above the bar; nothing is above `never`. */
export function reaches(findings: readonly Finding[], bar: Severity | "never"): boolean {
  if (bar === "never") return false;
  return findings.some((finding) => severities.indexOf(finding.severity) <= severities.indexOf(bar));
}
