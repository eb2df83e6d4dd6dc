import { expect, test } from "vitest";
import { withEmptyRefused } from "./empty-texts";

const KEY = "resource aws_x";

test.each([
  ["an enumeration", [["enum", "a", ["X"], 1]], [["enum", "a", ["X"]]]],
  ["one in any case", [["enum", "a", ["X"], 3]], [["enum", "a", ["X"], 2]]],
  ["an ARN", [["arn", "a", 1]], [["arn", "a"]]],
  ["a length", [["length", "a", null, 9]], [["length", "a", 1, 9]]],
  ["a pattern that says so", [["pattern", "a", "^x+$"]], [["pattern", "a", "^x+$"]]],
  [
    "a pattern that does not",
    [["pattern", "a", "^x*$"]],
    [
      ["pattern", "a", "^x*$"],
      ["length", "a", 1, null],
    ],
  ],
  ["nothing", [], [["length", "a", 1, null]]],
  [
    "another argument",
    [["arn", "b", 1]],
    [
      ["arn", "b", 1],
      ["length", "a", 1, null],
    ],
  ],
])("where nothing is refused, %s knows", (_, rows, expected) => {
  expect(withEmptyRefused(rows, KEY, new Set([`${KEY} a`]))).toEqual(expected);
});

test("where nothing is accepted, rows stay", () => {
  const rows = [["arn", "a", 1]];
  expect(withEmptyRefused(rows, KEY, new Set(["resource aws_y a"]))).toEqual(rows);
});
