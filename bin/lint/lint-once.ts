import { relative, resolve, sep } from "node:path";
import pc from "picocolors";
import { type Report, reaches } from "@/lib/lint/report";
import { render } from "@/lib/rules";
import { version } from "@/package.json";
import { type ExitCode, FINDINGS, OK } from "../io/exit-codes";
import { fixSources } from "../io/fix-sources";
import { presentBeside } from "../io/present-beside";
import { writeJson } from "../io/print-json";
import { readModulesBeside } from "../io/read-modules-beside";
import { readSources, refuseWithoutSources } from "../io/read-sources";
import { today } from "../io/today";
import type { LintChoices } from "./choices";
import { ownedBeside } from "./owned-beside";
import { reportWithProgress } from "./report-with-progress";

export interface Scope {
  readonly fix: boolean;
  /** Only findings in these files are told; undefined: all. */
  readonly told?: ReadonlySet<string> | undefined;
}

/** Lints files and prints the report; with `fix`, mends for certain what can be mended first. */
export async function lintOnce(
  paths: readonly string[],
  choices: LintChoices,
  { fix, told }: Scope,
): Promise<ExitCode> {
  const { files, findings } = await readSources(paths, choices.isIgnored);
  if (files.length === 0) return told ? OK : refuseWithoutSources(paths);
  const { format, failOn, isIgnored: _, beside, jobs, ...weights } = choices;
  const owned = [...weights.owned, ...(await ownedBeside(paths))];
  const options = { ...weights, owned, today: today(), present: presentBeside(files) };
  const called = options.present ? readModulesBeside(files) : [];
  const judged = [...(fix ? fixSources(files, options) : files), ...called];
  const whole = await reportWithProgress(judged, { ...options, jobs }, findings);
  const report = onlyOf(whole, told);
  // With --fix the mended text of standard input takes standard output.
  const stream = fix && paths.includes("-") ? process.stderr : process.stdout;
  const color = pc.isColorSupported && process.stdout.isTTY === true;
  stream.write(render(report, format, { tool: { name: "stackwright", version }, color, writeJson }));
  const code = reaches(report.findings, failOn) ? FINDINGS : OK;
  if (beside === undefined) return code;
  const { judgeBeside } = await import("../judge/judge-beside");
  // What another program reads stays as it is.
  const besideStream = format === "pretty" ? stream : process.stderr;
  const theirs = await judgeBeside(whole, {
    ...beside,
    owned,
    onDisk: options.present !== undefined,
    stream: besideStream,
  });
  return theirs === FINDINGS && failOn === "never" ? code : worse(code, theirs);
}

const worse = (one: ExitCode, other: ExitCode): ExitCode => (one > other ? one : other);

/** The modules are judged whole, whatever is told of them. */
function onlyOf(report: Report, told: ReadonlySet<string> | undefined): Report {
  if (told === undefined) return report;
  const isTold = (file: string) => told.has(relative(".", resolve(file)).split(sep).join("/"));
  return {
    ...report,
    files: report.files.filter(({ path }) => isTold(path)),
    findings: report.findings.filter(({ file }) => isTold(file)),
    suppressed: report.suppressed.filter(({ finding }) => isTold(finding.file)),
    hints: report.hints.filter(({ file }) => isTold(file)),
  };
}
