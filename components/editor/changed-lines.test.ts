import { expect, test } from "vitest";
import { changedLines } from "./changed-lines";

test.each([
  ["nothing", "a\nb", "a\nb", []],
  ["a line in the middle", "a\nb\nc", "a\nB\nc", [2]],
  ["lines added", "a\nd", "a\nb\nc\nd", [2, 3]],
  ["a line taken out", "a\nb\nc", "a\nc", [2]],
  ["two places", "a\nb\nc\nd", "A\nb\nc\nD", [1, 4]],
])("%s", (_what, before, after, expected) => {
  expect(changedLines(before, after)).toEqual(expected);
});

test("a wholly different text is not a change to look at", () => {
  const lines = (letter: string) => Array.from({ length: 900 }, (_, at) => `${letter}${at}`).join("\n");
  expect(changedLines(lines("a"), lines("b"))).toEqual([]);
});
