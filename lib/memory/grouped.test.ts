import { expect, test } from "vitest";
import { grouped } from "./grouped";

test.each([
  ["nothing", [], []],
  [
    "keys and values in their order",
    [
      ["b", 1],
      ["a", 2],
      ["b", 3],
    ] as const,
    [
      ["b", [1, 3]],
      ["a", [2]],
    ],
  ],
])("%s", (_, pairs, expected) => {
  expect([...grouped<string, number>(pairs)]).toEqual(expected);
});
