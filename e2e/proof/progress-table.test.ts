import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { progressTable, tableOfFolder } from "./progress-table";

const held = { digest: "a", holds: true, seconds: 42 };
const failed = { digest: "b", holds: false, seconds: 7 };

describe("the table of what was proven", () => {
  it.each([
    ["nothing yet", {}, [], "0 of 0 hold."],
    ["what holds", { life: { roll: held } }, ["| life | roll | holds | 42 |"], "1 of 1 hold."],
    [
      "what fails, and parts in the order in which they run",
      { pairs: { "pairs-1": held }, apply: { everything: failed } },
      ["| apply | everything | **fails** | 7 |", "| pairs | pairs-1 | holds | 42 |"],
      "1 of 2 hold.",
    ],
  ])("tells %s", (_, results, rows, count) => {
    const [, , ...lines] = progressTable(results).split("\n");
    expect(lines).toEqual([...rows, "", count]);
  });

  it("tells how many were judged and not run", () => {
    const lines = progressTable({ pairs: { "pairs-1": held }, judged: { "pairs-1": held } }).split("\n");
    expect(lines.at(-2)).toBe("2 of 2 hold.");
    expect(lines.at(-1)).toMatch(/^Judged by the schema of provider 6\.\d+\.0, not run: 1\.$/);
  });

  it("is read from a folder in which parts may be missing", () => {
    const folder = mkdtempSync(join(tmpdir(), "stackwright-progress-"));
    try {
      expect(tableOfFolder(folder)).toContain("0 of 0 hold.");
      writeFileSync(join(folder, "life.json"), JSON.stringify({ roll: held, back: failed }));
      expect(tableOfFolder(folder)).toContain("1 of 2 hold.");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
