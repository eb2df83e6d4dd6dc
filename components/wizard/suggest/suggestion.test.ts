import { expect, it, test } from "vitest";
import { checkConfig } from "@/generators/config/stack";
import { findSuggestions, suggestionsOf } from "./suggestion";

const regions = suggestionsOf("region");

test.each([
  ["frankfurt", ["eu-central-1"]],
  ["sao paulo", ["sa-east-1"]],
  ["eu-west", ["eu-west-1", "eu-west-2", "eu-west-3"]],
  ["dublin", ["eu-west-1"]],
  ["o", ["us-east-2", "us-west-2", "ap-northeast-3"]],
  ["atlantis", []],
])("of the Regions %j finds %j first", (typed, values) => {
  const found = findSuggestions(regions, typed).map(({ value }) => value);
  expect(found.slice(0, Math.max(1, values.length))).toEqual(values);
});

it("finds a time zone by its city", () => {
  const [first] = findSuggestions(suggestionsOf("time-zone"), "new york");
  expect(first).toEqual({ value: "America/New_York", name: "New York" });
});

it("knows only Regions that the stack takes", () => {
  for (const { value } of regions) expect(checkConfig({ region: value }), value).toMatchObject({ ok: true });
});

it("knows every Region that the stack takes", () => {
  const parts = ["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"].flatMap((area) =>
    ["north", "south", "east", "west", "central", "northeast", "northwest", "southeast", "southwest"].flatMap((side) =>
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${area}-${side}-${number}`),
    ),
  );
  const taken = parts.filter((region) => checkConfig({ region }).ok);
  expect(regions.map(({ value }) => value).sort()).toEqual(taken.sort());
});
