const columns = ["stage", "passed", "failed", "skipped", "seconds"];

/** @param {readonly import("./run-stage.mjs").StageResult[]} results */
export function printSummary(results) {
  const rows = results.map(({ name, passed, failed, skipped, seconds, note }) => [
    [name, passed, failed, skipped, seconds.toFixed(0)],
    note,
  ]);
  console.log(`\n${columns.map((text) => text.padEnd(9)).join(" ")}`);
  for (const [cells, note] of rows) {
    console.log(`${cells.map((cell) => String(cell).padEnd(9)).join(" ")}${note ? ` ${note}` : ""}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
}
