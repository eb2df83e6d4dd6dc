import { expect, test } from "vitest";
import { median } from "./measure";
import { tableOf } from "./table";

test("the table says what misses its bound", () => {
  const table = tableOf([
    { name: "fast", value: 9.96, unit: "ms", limit: 10 },
    { name: "slow", value: 10.04, unit: "ms", limit: 10 },
    { name: "ratio", value: 1234.4, unit: "×" },
    { name: "score", value: 94, unit: "of 100", least: 95 },
  ]);
  expect(table.split("\n")).toEqual([
    "measured  value        limit",
    "fast      10.0 ms      ≤ 10 ms      ok",
    "slow      10.0 ms      ≤ 10 ms      OVER",
    "ratio     1234 ×",
    "score     94.0 of 100  ≥ 95 of 100  UNDER",
  ]);
});

test.each([
  [[3, 1, 2], 2],
  [[5], 5],
  [[], Number.NaN],
])("the median of %j is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});
