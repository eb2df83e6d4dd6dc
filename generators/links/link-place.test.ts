import { expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { placeOf, withoutPlace, withPlace } from "./link-place";
import { configOfLink } from "./links";

test.each([
  [
    "#v=1&owner=risk",
    {},
    "#v=1&owner=risk&step=network&file=api.tf&line=12",
    { step: "network", file: "api.tf", line: 12 },
  ],
  ["#v=1", {}, "#v=1&step=review", { step: "review" }],
] as const)("a place is written behind %s and read back", (link, _none, expected, place) => {
  expect(withPlace(link, place)).toBe(expected);
  expect(placeOf(expected)).toEqual({ place, ignored: [] });
  expect(withoutPlace(expected)).toBe(link);
});

test.each([
  ["a bare fragment", "", { file: "container/app.py" }, "file=container/app.py"],
  ["a file with signs", "v=1", { file: "a b&c.tf", line: 1 }, "v=1&file=a%20b%26c.tf&line=1"],
])("%s keeps what it says", (_what, fragment, place, expected) => {
  expect(withPlace(fragment, place)).toBe(expected);
  expect(placeOf(`#${expected}`).place).toEqual(place);
});

test.each([
  ["#v=1&step=kitchen", ["step"]],
  ["#v=1&line=0", ["line"]],
  ["#v=1&line=x&step=", ["step", "line"]],
  ["https://host/?v=1&step=network", []],
  ["#v=1&footstep=1", []],
])("of %s these are ignored: %j", (link, fields) => {
  expect(placeOf(link).ignored.map(({ field }) => field)).toEqual(fields);
});

test("a place is no part of the configuration", () => {
  expect(configOfLink("https://host/#step=network&v=1&owner=risk&file=api.tf&line=2")).toEqual({
    config: { ...defaultConfig, owner: "risk" },
    dropped: [],
  });
});
