import { expect, test } from "vitest";
import type { Finding } from "@/lib/lint";
import { compareVerdicts } from "./compare-verdicts";
import { showComparison } from "./show-comparison";
import type { TheirError } from "./verdict";

const found = (line: number, invalid = true): Finding => ({
  rule: "a-rule",
  class: null,
  severity: "critical",
  invalid,
  message: "a, expected b",
  file: "main.tf",
  range: { start: { line, column: 1 }, end: { line, column: 2 } },
  fixes: [],
});
const refused = (line: number): TheirError => ({ file: "main.tf", line, message: "No: because" });

test.each([
  ["nothing", [], [], "both accept it.", []],
  ["what is poor and valid", [found(1, false)], [], "both accept it.", []],
  ["the same place", [found(2)], [refused(2)], "both refuse it, at the same places.", ["main.tf:2"]],
  [
    "other places",
    [found(2), found(9)],
    [refused(2)],
    "both refuse it, and differ in the places.",
    ["main.tf:2", "main.tf:9  (ours only)"],
  ],
  ["ours alone", [found(3)], [], "it accepts what we refuse.", ["main.tf:3  (ours only)"]],
  ["theirs alone", [], [refused(4)], "it refuses what we accept.", ["main.tf:4  (theirs only)"]],
  ["no place", [], [{ message: "Cycle" }], "it refuses what we accept.", ["no place named  (theirs only)"]],
])("two verdicts, %s", (_, ours, theirs, head, places) => {
  const lines = showComparison("terraform 1", compareVerdicts(ours, theirs)).split("\n");
  expect(lines[0]).toBe(`terraform 1 validate: ${head}`);
  expect(lines.filter((line) => /^ {2}(main|no)/.test(line)).map((line) => line.trim())).toEqual(places);
});
