import pc from "picocolors";
import { isLockFile } from "@/lib/terraform";
import { type Finding, type Severity, severities } from "../finding";
import { codeFrame, type FrameLine } from "./code-frame";
import { linesOf, showMessage } from "./lines";
import { type Report, summarise } from "./report";

/** A message may quote what it found, and what it found may be a megabyte long. */
const MESSAGE_WIDTH = 500;

type Colors = ReturnType<typeof pc.createColors>;

export interface PrettyOptions {
  readonly color: boolean;
}

/** The report for a terminal: message, code frame and fix per finding, then how many of each severity. */
export function toPretty(report: Report, { color }: PrettyOptions): string {
  const colors = pc.createColors(color);
  const lines = linesOf(report.files);
  const findings = report.findings.map((finding) => showFinding(finding, lines(finding.file), colors));
  return [
    ...findings,
    ...suppressedLines(report, colors),
    ...notJudgedLines(report, colors),
    showSummary(report, colors),
  ].join("\n");
}

function showFinding(finding: Finding, lines: readonly string[], colors: Colors): string {
  const { line, column } = finding.range.start;
  const place = colors.bold(`${showMessage(finding.file, MESSAGE_WIDTH)}:${line}:${column}`);
  const marks = [finding.class, finding.invalid ? "invalid" : undefined].filter((mark) => mark);
  const labels = [paint(finding.severity, colors)(finding.severity), ...marks.map((mark) => colors.dim(String(mark)))];
  const fixes = finding.fixes.map(({ title }) => colors.green(`  fix: ${showMessage(title, MESSAGE_WIDTH)}`));
  const head = `${place}  ${labels.join(" ")}  ${colors.dim(finding.rule)}`;
  return [
    head,
    `  ${showMessage(finding.message, MESSAGE_WIDTH)}`,
    ...showFrame(codeFrame(lines, finding.range), colors),
    ...fixes,
    "",
  ].join("\n");
}

function showFrame(frame: readonly FrameLine[], colors: Colors): readonly string[] {
  const width = Math.max(...frame.map(({ number }) => String(number).length), 0);
  return frame.flatMap(({ number, text, marked, caret }) => {
    const gutter = colors.dim(`${String(number).padStart(width)} │`);
    const row = `  ${marked ? colors.red("›") : " "} ${gutter} ${marked ? text : colors.dim(text)}`.trimEnd();
    if (!caret) return [row];
    const pointer = " ".repeat(Math.max(0, caret.column - 1)) + colors.red("^".repeat(caret.length));
    return [row, `    ${" ".repeat(width)} ${colors.dim("│")} ${pointer}`];
  });
}

function suppressedLines({ suppressed }: Report, colors: Colors): readonly string[] {
  if (suppressed.length === 0) return [];
  const rows = suppressed.map(
    ({ finding, reason }) =>
      `  ${showMessage(finding.file, MESSAGE_WIDTH)}:${finding.range.start.line}  ${finding.rule}: ${showMessage(reason, MESSAGE_WIDTH)}`,
  );
  return [colors.dim(`Suppressed, ${suppressed.length}:`), ...rows.map((row) => colors.dim(row)), ""];
}

function notJudgedLines({ notJudged = [] }: Report, colors: Colors): readonly string[] {
  if (notJudged.length === 0) return [];
  const rows = notJudged.map(({ kind, name, reason }) => `  ${kind} ${showMessage(name, MESSAGE_WIDTH)}: ${reason}`);
  return [colors.dim(`Not judged, ${notJudged.length}:`), ...rows.map((row) => colors.dim(row)), ""];
}

function showSummary({ findings, files: given, profile }: Report, colors: Colors): string {
  const files = given.filter(({ path, beside }) => !beside && !isLockFile(path));
  const number = `${files.length} ${files.length === 1 ? "file" : "files"}`;
  const general = profile === "general" ? colors.dim(" (judged as anyone's Terraform: profile general)") : "";
  if (findings.length === 0) return `${colors.green("No findings")} in ${number}${general}\n`;
  const counts = summarise(findings);
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => paint(severity, colors)(`${counts[severity]} ${severity}`));
  return `${findings.length} ${findings.length === 1 ? "finding" : "findings"} in ${number}: ${parts.join(", ")}${general}\n`;
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case "critical":
      return (text) => colors.bold(colors.red(text));
    case "high":
      return colors.red;
    case "medium":
      return colors.yellow;
    case "low":
      return colors.cyan;
  }
}
