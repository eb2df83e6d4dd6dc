import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { cacheDirectory } from "../set-up/paths.mjs";
import { runNode } from "../set-up/run-command.mjs";
import { type Counts, readers, type Stage, type StageResult } from "./stage";

const reports = join(cacheDirectory, "reports");

export function reportFile(name: string): string {
  return join(reports, `${name}.json`);
}

function countTests(stage: Stage, code: number): Counts {
  if (!stage.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const counts = readers[stage.report](JSON.parse(readFileSync(reportFile(stage.name), "utf8")));
    // A runner that fails without a failed test (a crash, no test found) is a failure of its own.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Where a test says why it was skipped: from "skipped: " to the end of the line. */
export function noteOf(output: string): string {
  return /skipped: .*/.exec(stripVTControlCharacters(output))?.[0] ?? "";
}

/**
 * Terraform and its providers are Go programs, and here each lives for seconds: they tidy their memory at five times of
 * what they keep instead of twice, which saves a third of their time (https://pkg.go.dev/runtime#hdr-Environment_Variables).
 */
const environment = { GOGC: process.env.GOGC ?? "400" };

/** Runs a stage to its end; prints its output only when it fails. */
async function runStage(stage: Stage): Promise<StageResult> {
  mkdirSync(reports, { recursive: true });
  rmSync(reportFile(stage.name), { force: true });
  console.log(`… ${stage.name}`);
  const { code, output, seconds } = await runNode(stage.file, stage.args, {
    quiet: true,
    env: { ...environment, ...stage.env },
  });
  const counts = countTests(stage, code);
  if (counts.failed > 0) console.log(`\n──── ${stage.name} failed ────\n${output.slice(-60_000)}\n`);
  console.log(`${counts.failed > 0 ? "✗" : "✓"} ${stage.name} (${seconds.toFixed(0)} s)`);
  return { ...counts, name: stage.name, seconds, output, note: noteOf(output) };
}

function skipStage({ name, needs }: Stage): StageResult {
  return { passed: 0, failed: 0, skipped: 1, name, seconds: 0, output: "", note: `skipped: ${needs} failed` };
}

/** Runs stages one after the other; a failure stops only those that need the failed one. */
export async function runStages(stages: readonly Stage[]): Promise<readonly StageResult[]> {
  const results: StageResult[] = [];
  for (const stage of stages) {
    const lacks = results.some(({ name, failed }) => name === stage.needs && failed > 0);
    results.push(lacks ? skipStage(stage) : await runStage(stage));
  }
  return results;
}
