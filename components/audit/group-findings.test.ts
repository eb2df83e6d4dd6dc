import { expect, test } from "vitest";
import type { Finding, Severity } from "@/lib/lint/finding";
import { type GroupBy, groupFindings } from "./group-findings";

const finding = (rule: string, severity: Severity, file: string): Finding => ({
  rule,
  class: null,
  severity,
  invalid: false,
  message: "m",
  file,
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
  fixes: [],
});
const all = [finding("a", "low", "x.tf"), finding("b", "critical", "y.tf"), finding("a", "high", "y.tf")];

test.each<[GroupBy, readonly Severity[], readonly [string, number][]]>([
  [
    "severity",
    [],
    [
      ["critical", 1],
      ["high", 1],
      ["low", 1],
    ],
  ],
  [
    "rule",
    [],
    [
      ["b", 1],
      ["a", 2],
    ],
  ],
  [
    "file",
    [],
    [
      ["x.tf", 1],
      ["y.tf", 2],
    ],
  ],
  ["file", ["low"], [["x.tf", 1]]],
  [
    "rule",
    ["high", "critical"],
    [
      ["b", 1],
      ["a", 1],
    ],
  ],
  ["rule", ["medium"], []],
])("by %s, only %j", (by, shown, expected) => {
  const groups = groupFindings(all, by, new Set(shown));
  expect(groups.map(({ key, findings }) => [key, findings.length])).toEqual(expected);
});
