import type { SourceFile } from "@/lib/terraform";
import type { Finding, Severity } from "./finding";
import type { Rule } from "./rule";

export interface LintOptions {
  /** Variables that a provider file outside the given files declares. */
  readonly owned?: readonly string[];
  /** Per rule id; "off" silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Default: all rules. */
  readonly rules?: readonly Rule[];
  /** `YYYY-MM-DD`, for suppressions with `until`; without it none expires. */
  readonly today?: string;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Findings that a `# stackwright:ignore <rule> <reason>` comment took out. */
  readonly suppressed: readonly Suppressed[];
}

/** Findings sorted by file and line, without duplicates. A rule that throws is our bug: it throws here too. */
export function lint(files: readonly SourceFile[], options: LintOptions = {}): readonly Finding[] {
  return lintDetailed(files, options).findings;
}

/** As `lint`, with what was suppressed and why. */
export function lintDetailed(files: readonly SourceFile[], options: LintOptions = {}): LintResult {
  throw new Error(`not built: ${files.length} ${options.today}`);
}
