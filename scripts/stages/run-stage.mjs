import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory } from "../paths.mjs";
import { runNode } from "../run-command.mjs";

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} file program to run with Node
 * @property {readonly string[]} args
 * @property {Record<string, string>} [env]
 * @property {"vitest" | "playwright"} [report] form of the JSON report in .cache/reports/<name>.json; none counts as one test
 */
/** @typedef {Counts & { readonly name: string, readonly seconds: number, readonly output: string, readonly note: string }} StageResult */

const reports = join(cacheDirectory, "reports");

export const reportFile = (name) => join(reports, `${name}.json`);

const readers = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    // A file that cannot be loaded has no tests; it fails as a suite.
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0).length,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }),
};

/** @param {Stage} stage @param {number} code @returns {Counts} */
function countTests(stage, code) {
  if (!stage.report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  try {
    const counts = readers[stage.report](JSON.parse(readFileSync(reportFile(stage.name), "utf8")));
    // A runner that fails without a failed test (a crash, no test found) is a failure of its own.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** Lines in which a test says why it was skipped. */
const noteOf = (output) => output.split("\n").find((line) => line.startsWith("skipped: ")) ?? "";

/** Runs a stage to its end; prints its output only when it fails. @param {Stage} stage @returns {Promise<StageResult>} */
export async function runStage(stage) {
  mkdirSync(reports, { recursive: true });
  rmSync(reportFile(stage.name), { force: true });
  console.log(`… ${stage.name}`);
  const { code, output, seconds } = await runNode(stage.file, stage.args, {
    quiet: true,
    ...(stage.env ? { env: stage.env } : {}),
  });
  const counts = countTests(stage, code);
  if (counts.failed > 0) console.log(`\n──── ${stage.name} failed ────\n${output.slice(-60_000)}\n`);
  console.log(`${counts.failed > 0 ? "✗" : "✓"} ${stage.name} (${seconds.toFixed(0)} s)`);
  return { ...counts, name: stage.name, seconds, output, note: noteOf(output) };
}

/** Runs stages one after the other. @param {readonly Stage[]} stages */
export async function runLane(stages) {
  const results = [];
  for (const stage of stages) results.push(await runStage(stage));
  return results;
}
