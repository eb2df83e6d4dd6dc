import { expect, test } from "vitest";
import type { Finding } from "@/lib/lint/finding";
import { nextFinding } from "./next-finding";

const finding = (file: string, line: number): Finding => ({
  rule: "r",
  class: null,
  severity: "low",
  invalid: false,
  message: "m",
  file,
  range: { start: { line, column: 1 }, end: { line, column: 2 } },
  fixes: [],
});
const [a1, a9, b2] = [finding("a.tf", 1), finding("a.tf", 9), finding("b.tf", 2)];
const all = [a1, a9, b2];

test.each([
  ["the first of the file", all, undefined, "a.tf", 1, a1],
  ["the last of the file", all, undefined, "a.tf", -1, a9],
  ["the next", all, a1, "a.tf", 1, a9],
  ["on to the next file", all, a9, "a.tf", 1, b2],
  ["round from the end", all, b2, "b.tf", 1, a1],
  ["round from the beginning", all, a1, "a.tf", -1, b2],
  ["from a file that was opened since", all, a1, "b.tf", 1, b2],
  ["from a file without findings", all, a1, "c.tf", 1, a1],
  ["after the one that was mended", [a1, b2], a9, "a.tf", 1, a1],
  ["none", [], undefined, "a.tf", 1, undefined],
] as const)("%s", (_what, findings, visited, file, by, expected) => {
  expect(nextFinding(findings, visited, file, by)).toBe(expected);
});
