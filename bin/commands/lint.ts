import pc from "picocolors";
import type { Severity } from "@/lib/lint";
import { type Format, reaches, unreadFiles } from "@/lib/lint/report";
import { createReport, readSeverities, render } from "@/lib/rules";
import { version } from "@/package.json";
import { type ExitCode, FINDINGS, OK, UNABLE } from "../io/exit-codes";
import { fixSources } from "../io/fix-sources";
import { presentBeside } from "../io/present-beside";
import { writeJson } from "../io/print-json";
import { readSources, refuseWithoutSources } from "../io/read-sources";

export interface LintCommandOptions {
  readonly format: Format;
  readonly owned: readonly string[];
  readonly failOn: Severity | "never";
  readonly fix?: boolean;
  /** Asks what changes with this major of the AWS provider, instead of what is wrong. */
  readonly upgradeTo?: "6";
  /** Rules with what their findings weigh, as given. */
  readonly severity?: readonly (readonly [string, string])[];
}

/** Lints files and prints the report; with `fix`, mends for certain what can be mended first. */
export async function runLint(
  paths: readonly string[],
  { format, owned, failOn, fix = false, upgradeTo, severity = [] }: LintCommandOptions,
): Promise<ExitCode> {
  const { severities, problems } = readSeverities(severity);
  if (problems.length > 0) {
    for (const { rule, message } of problems) process.stderr.write(`error: --severity ${rule}: ${message}\n`);
    return UNABLE;
  }
  const { files, findings } = await readSources(paths);
  if (files.length === 0) return refuseWithoutSources(paths);
  for (const path of unreadFiles(files))
    process.stderr.write(`not read: ${path} is in Terraform's JSON syntax; what it declares is not known\n`);
  const today = new Date().toISOString().slice(0, 10);
  const options = {
    owned,
    severities,
    today,
    present: presentBeside(files),
    ...(upgradeTo && { upgradeTo: 6 as const }),
  };
  const report = createReport(fix ? fixSources(files, options) : files, options, findings);
  // With --fix the mended text of standard input takes standard output.
  const stream = fix && paths.includes("-") ? process.stderr : process.stdout;
  const color = pc.isColorSupported && process.stdout.isTTY === true;
  stream.write(render(report, format, { tool: { name: "stackwright", version }, color, writeJson }));
  return reaches(report.findings, failOn) ? FINDINGS : OK;
}
