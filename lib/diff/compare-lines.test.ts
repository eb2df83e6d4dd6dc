import { describe, expect, it } from "vitest";
import { compareLines } from "./compare-lines";

const cases: readonly [string, string, string, readonly number[], readonly number[]][] = [
  ["the same text", "a\nb", "a\nb", [], []],
  ["another line", "a\nb\nc", "a\nx\nc", [2], []],
  ["lines that went", "a\nb\nc\nd", "a\nd", [2, 3], []],
  ["a line more", "a\nb", "a\nx\nb", [], [2]],
  ["a line more at the end", "a\nb", "a\nb\nx", [], [3]],
  ["one replaced by two", "a\nb\nc", "a\nx\ny\nc", [2], []],
  ["nothing left", "a\nb", "", [1, 2], []],
];

describe("compareLines", () => {
  it.each(cases)("finds %s", (_, text, other, replaced, extended) => {
    expect(compareLines(text, other)).toEqual({ replaced, extended });
  });
});
