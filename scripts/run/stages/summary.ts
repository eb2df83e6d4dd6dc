import type { Counts, StageResult } from "./stage";

const columns = ["stage", "passed", "failed", "skipped", "seconds"];

/** Prints a line per stage and the sum of all. */
export function printSummary(results: readonly StageResult[]): void {
  const rows = results.map(({ name, passed, failed, skipped, seconds, note }) => ({
    cells: [name, passed, failed, skipped, seconds.toFixed(0)],
    note,
  }));
  console.log(`\n${columns.map((text) => text.padEnd(12)).join(" ")}`);
  for (const { cells, note } of rows) {
    console.log(`${cells.map((cell) => String(cell).padEnd(12)).join(" ")}${note ? ` ${note}` : ""}`);
  }
  const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
}
