import { grouped } from "@/lib/memory/grouped";
import { markdownCellCode, markdownCode, markdownText } from "@/lib/text/markdown-text";
import { type Finding, type Severity, severities } from "../finding";
import type { RuleText } from "../rule";
import { type Compliance, complianceRate } from "./compliance";
import { linesOf, showLine, showMessage } from "./lines";
import { type Report, summarise } from "./report";

const MOST_LINES = 8;
const WIDTH = 200;
const MOST_PLACES = 20;
const MESSAGE_WIDTH = 1000;
const MARKS: Readonly<Record<Compliance["status"], string>> = { PASS: "✅", PARTIAL: "⚠️", FAIL: "❌" };

/** The report as a document: what, where, impact and expected per issue, then the counts and how far the requirements are met. */
export function toMarkdown(report: Report, compliance: readonly Compliance[]): string {
  const issues = byRule(report);
  const lines = linesOf(report.files);
  return [
    "# Terraform Failures Analysis",
    issues.length === 0 ? "No findings." : "## Issues",
    ...issues.map((issue, at) => showRule(issue, at + 1, lines)),
    showSummary(report.findings),
    ...(report.profile === "general" ? ["Judged as anyone's Terraform (profile `general`)."] : []),
    ...urgentSection(issues),
    showCompliance(compliance),
    ...suppressedSection(report),
    ...notJudgedSection(report),
    ...hintsSection(report),
  ]
    .join("\n\n")
    .concat("\n");
}

/** All findings of one rule with one severity. */
interface RuleFindings {
  readonly rule: string;
  readonly about: RuleText | undefined;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

function byRule({ findings, rules }: Report): readonly RuleFindings[] {
  const keyOf = (one: Finding) => `${severities.indexOf(one.severity)} ${one.class ?? "F99"} ${one.rule}`;
  const groups = grouped(findings.map((finding) => [keyOf(finding), finding]));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]): readonly RuleFindings[] => {
      const [first] = group;
      if (!first) return [];
      const about = rules.find(({ id }) => id === first.rule);
      return [{ rule: first.rule, about, severity: first.severity, findings: group }];
    });
}

function titleOf({ rule, about }: RuleFindings): string {
  return (about?.summary ?? rule).replace(/\.$/, "");
}

function showRule(issue: RuleFindings, number: number, lines: ReturnType<typeof linesOf>): string {
  const { about, severity, findings } = issue;
  const label = [about?.class, `\`${issue.rule}\``].filter((part) => part).join(" · ");
  const shown = findings.slice(0, MOST_PLACES).map((finding) => showPlace(finding, lines(finding.file)));
  const more = findings.length > MOST_PLACES ? [`… and ${findings.length - MOST_PLACES} more places.`] : [];
  const text = [
    `### ${number}. **${plain(titleOf(issue))}** ${severity === "low" ? "⚠️" : "❌"}`,
    `**Severity:** ${severity.toUpperCase()} (${label})`,
    ...shown,
    ...more,
    ...(about ? [`**Impact:** ${about.why}`, `**Expected:** ${about.howToFix}`, referencesOf(about)] : []),
    "---",
  ];
  return text.filter((part) => part !== "").join("\n\n");
}

function showPlace({ file, range, message, invalid }: Finding, lines: readonly string[]): string {
  const last = Math.max(range.start.line, range.end.column === 1 ? range.end.line - 1 : range.end.line);
  const where = last === range.start.line ? `line ${last}` : `lines ${range.start.line}-${last}`;
  const quoted = lines.slice(range.start.line - 1, Math.min(last, range.start.line - 1 + MOST_LINES));
  const rows = quoted.map((line) => showLine(line, range.start.column, WIDTH).text);
  const fence = "`".repeat(
    Math.max(
      3,
      ...rows.map((row) => (row.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length + 1), 0)),
    ),
  );
  const issue = `${plain(message)}${invalid ? " (`terraform validate` refuses it)" : ""}`;
  return `**Where:** ${markdownCode(file)}, ${where}\n\n${fence}terraform\n${rows.join("\n")}\n${fence}\n\n**Issue:** ${issue}`;
}

function referencesOf({ references }: RuleText): string {
  return references.length === 0
    ? ""
    : `**See:** ${references.map(({ title, url }) => `[${title}](${url})`).join(", ")}`;
}

function showSummary(findings: readonly Finding[]): string {
  const counts = summarise(findings);
  const rows = severities.map((severity) => `| ${severity.toUpperCase()} | ${counts[severity]} |`);
  return [
    "## Summary Statistics",
    "",
    "| Severity | Count |",
    "| --- | --- |",
    ...rows,
    `| **TOTAL** | **${findings.length}** |`,
  ].join("\n");
}

function urgentSection(issues: readonly RuleFindings[]): readonly string[] {
  const urgent = issues.filter(({ severity }) => severity === "critical" || severity === "high");
  if (urgent.length === 0) return [];
  const rows = urgent.map((issue, at) => `${at + 1}. ${plain(titleOf(issue))} (${issue.findings.length})`);
  return [`## Most Critical Issues Requiring Immediate Fix\n\n${rows.join("\n")}`];
}

function showCompliance(rows: readonly Compliance[]): string {
  const table = rows.map(
    ({ requirement, status, evidence }) => `| ${requirement} | ${MARKS[status]} ${status} | ${cell(evidence)} |`,
  );
  const rate = `**Overall Compliance: ${complianceRate(rows)}%** (a PARTIAL counts half)`;
  return [
    "## Compliance with Requirements",
    "",
    "| Requirement | Status | Notes |",
    "| --- | --- | --- |",
    ...table,
    "",
    rate,
  ].join("\n");
}

function suppressedSection({ suppressed }: Report): readonly string[] {
  if (suppressed.length === 0) return [];
  const rows = suppressed.map(
    ({ finding, reason }) =>
      `| ${markdownCellCode(`${finding.file}:${finding.range.start.line}`)} | \`${finding.rule}\` | ${cell(reason)} |`,
  );
  return [["## Suppressed Findings", "", "| Where | Rule | Reason |", "| --- | --- | --- |", ...rows].join("\n")];
}

function notJudgedSection({ notJudged = [] }: Report): readonly string[] {
  if (notJudged.length === 0) return [];
  const rows = notJudged.map(({ kind, name, reason }) => `| ${kind} | ${cell(name)} | ${reason} |`);
  return [["## Not Judged", "", "| What | Name | Reason |", "| --- | --- | --- |", ...rows].join("\n")];
}

function hintsSection({ hints }: Report): readonly string[] {
  if (hints.length === 0) return [];
  const rows = hints.map(
    ({ file, range, text, reason, rules }) =>
      `| ${markdownCellCode(`${file}:${range.start.line}`)} | ${cell(text)} | ${cell(reason)} | ${rules.map((rule) => `\`${rule}\``).join(", ") || "none"} |`,
  );
  const head = ["## Comments for Other Scanners", "", "They suppress nothing here.", ""];
  return [[...head, "| Where | Comment | Reason | Our rule |", "| --- | --- | --- | --- |", ...rows].join("\n")];
}

/** Text from other people's files must not become markup. */
function plain(text: string): string {
  return markdownText(showMessage(text.replace(/\s+/g, " "), MESSAGE_WIDTH));
}

function cell(text: string): string {
  return plain(text).trim();
}
