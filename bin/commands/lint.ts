import pc from "picocolors";
import type { Severity } from "@/lib/lint";
import { type Report, reaches, toJson, toMarkdown, toPretty, toSarif, unreadFiles } from "@/lib/lint/report";
import { createReport, judgeCompliance, readSeverities } from "@/lib/rules";
import { version } from "@/package.json";
import { type ExitCode, FINDINGS, OK, UNABLE } from "../exit-codes";
import { fixSources } from "../files/fix-sources";
import { presentBeside } from "../files/present-beside";
import { readSources } from "../files/read-sources";

export const formats = ["pretty", "json", "sarif", "markdown"] as const;
export type Format = (typeof formats)[number];

export interface LintCommandOptions {
  readonly format: Format;
  readonly owned: readonly string[];
  readonly failOn: Severity | "never";
  readonly fix?: boolean;
  /** Rules with what their findings weigh, as given. */
  readonly severity?: readonly (readonly [string, string])[];
}

/** Lints files and prints the report; with `fix`, mends for certain what can be mended first. */
export async function runLint(
  paths: readonly string[],
  { format, owned, failOn, fix = false, severity = [] }: LintCommandOptions,
): Promise<ExitCode> {
  const { severities, problems } = readSeverities(severity);
  if (problems.length > 0) {
    for (const { rule, message } of problems) process.stderr.write(`error: --severity ${rule}: ${message}\n`);
    return UNABLE;
  }
  const { files, findings } = await readSources(paths);
  if (files.length === 0) {
    process.stderr.write(
      `error: received ${paths.join(", ")} without Terraform files, expected .tf files or folders that hold some\n`,
    );
    return UNABLE;
  }
  for (const path of unreadFiles(files))
    process.stderr.write(`not read: ${path} is in Terraform's JSON syntax; what it declares is not known\n`);
  const today = new Date().toISOString().slice(0, 10);
  const options = { owned, severities, today, present: presentBeside(files) };
  const report = createReport(fix ? fixSources(files, options) : files, options, findings);
  // With --fix the mended text of standard input takes standard output.
  const stream = fix && paths.includes("-") ? process.stderr : process.stdout;
  stream.write(print(report, format));
  return reaches(report.findings, failOn) ? FINDINGS : OK;
}

function print(report: Report, format: Format): string {
  switch (format) {
    case "pretty":
      return toPretty(report, { color: pc.isColorSupported && process.stdout.isTTY === true });
    case "json":
      return `${JSON.stringify(toJson(report), null, 2)}\n`;
    case "sarif":
      return `${JSON.stringify(toSarif(report, { name: "stackwright", version }), null, 2)}\n`;
    case "markdown":
      return toMarkdown(report, judgeCompliance(report));
  }
}
