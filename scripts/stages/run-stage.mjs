import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { cacheDirectory } from "../paths.mjs";
import { runNode } from "../run-command.mjs";

/** @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} file program to run with Node
 * @property {readonly string[]} args
 * @property {Record<string, string>} [env]
 * @property {string} [needs] name of the stage without which this one would judge something else than these sources
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

/** Where a test says why it was skipped: from "skipped: " to the end of the line. */
export const noteOf = (output) => /skipped: .*/.exec(stripVTControlCharacters(output))?.[0] ?? "";

/** Runs a stage to its end; prints its output only when it fails. @param {Stage} stage @returns {Promise<StageResult>} */
async function runStage(stage) {
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

/** @param {Stage} stage @returns {StageResult} */
const skipStage = ({ name, needs }) => ({
  passed: 0,
  failed: 0,
  skipped: 1,
  name,
  seconds: 0,
  output: "",
  note: `skipped: ${needs} failed`,
});

/** Runs stages one after the other; a failure stops only those that need the failed one. @param {readonly Stage[]} stages */
export async function runStages(stages) {
  const results = [];
  for (const stage of stages) {
    const lacks = results.some(({ name, failed }) => name === stage.needs && failed > 0);
    results.push(lacks ? skipStage(stage) : await runStage(stage));
  }
  return results;
}
