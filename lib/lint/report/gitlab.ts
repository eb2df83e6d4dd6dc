import type { Severity } from "../finding";
import { fingerprints } from "./fingerprint";
import type { Report } from "./report";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: "blocker",
  high: "critical",
  medium: "major",
  low: "minor",
};

/** The findings as GitLab's code quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export function toGitlab({ findings, files }: Pick<Report, "findings" | "files">) {
  const marks = fingerprints(findings, files);
  return findings.map(({ rule, severity, message, file, range }, at) => ({
    description: message,
    check_name: rule,
    fingerprint: marks[at] ?? "",
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
  }));
}
