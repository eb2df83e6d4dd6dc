import { describe, expect, it } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { costOf } from "@/generators/views/cost/cost";
import { change, dollars, serviceRows } from "./service-rows";

describe("serviceRows", () => {
  const cost = costOf(defaultConfig);
  const rows = serviceRows(cost);

  it("adds up to the total at every usage", () => {
    for (const level of ["low", "medium", "high"] as const) {
      const sum = (list: readonly { readonly amounts: Readonly<Record<typeof level, number>> }[]) =>
        list.reduce((total, { amounts }) => total + amounts[level], 0);
      expect(sum(rows)).toBeCloseTo(cost.levels[level].total, 6);
      expect(sum(rows.flatMap(({ lines }) => lines))).toBeCloseTo(cost.levels[level].total, 6);
    }
  });

  it("puts the dearest first and knows each line's price", () => {
    const amounts = rows.map(({ amounts: { medium } }) => medium);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    const lines = rows.flatMap((row) => row.lines);
    expect(lines.filter(({ price }) => price === undefined || cost.prices[price] === undefined)).toEqual([]);
  });
});

it.each([
  [0, "0"],
  [0.4, "0.40"],
  [9.999, "10.00"],
  [1234.5, "1,235"],
])("writes %d as %s", (usd, words) => {
  expect(dollars(usd, "en")).toBe(words);
});

it("writes dollars as German does", () => {
  expect(dollars(1234.5, "de")).toBe("1.235");
  expect(change(-9.5, "de")).toBe("−9,50");
});

it.each([
  [-65.7, "−66"],
  [0.25, "+0.25"],
  [0, "0"],
])("writes a change of %d as %s", (usd, words) => {
  expect(change(usd, "en")).toBe(words);
});
