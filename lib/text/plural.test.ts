import { expect, test } from "vitest";
import { plural } from "./plural";

test.each([
  [0, "option", undefined, "0 options"],
  [1, "option", undefined, "1 option"],
  [1200, "line", undefined, "1,200 lines"],
  [2, "policy", "policies", "2 policies"],
])("%i %s", (count, one, many, expected) => {
  expect(plural(count, one, many)).toBe(expected);
});
