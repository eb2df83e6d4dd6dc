import { expect, test } from "vitest";
import { moved, nextName, pastedEntries, without } from "./list-edits";

test.each([
  [0, 1, ["b", "a", "c"]],
  [2, -1, ["a", "c", "b"]],
  [0, -1, ["a", "b", "c"]],
  [2, 1, ["a", "b", "c"]],
] as const)("the entry at %i moves by %i", (at, by, expected) => {
  expect(moved(["a", "b", "c"], at, by)).toEqual(expected);
});

test("an entry is taken out by its place, not by its value", () => {
  expect(without(["a", "a", "b"], 0)).toEqual(["a", "b"]);
});

test.each([
  [["v1", "v2"], "v3"],
  [["v3", "v2"], "v4"],
  [["gold"], "gold-2"],
  [["gold-2", "gold"], "gold-3"],
  [[], "standard"],
])("after %j comes %s", (names, expected) => {
  expect(nextName(names, "standard")).toBe(expected);
});

test.each([
  ["10.0.0.0/8, 192.0.2.0/24", ["10.0.0.0/8", "192.0.2.0/24"]],
  ["a@b.io;\nc@d.io\n", ["a@b.io", "c@d.io"]],
  [" a@b.io ", []],
  ["", []],
  ["Ann Lee <ann@bank.eu>, Bob <bob@bank.eu>", ["ann@bank.eu", "bob@bank.eu"]],
  ["Ann <ann@bank.eu>\nops@bank.eu risk@bank.eu", ["ann@bank.eu", "ops@bank.eu", "risk@bank.eu"]],
  ["Ann <ann@bank.eu>", ["ann@bank.eu"]],
])("%j is pasted as %j", (text, expected) => {
  expect(pastedEntries(text)).toEqual(expected);
});
