import { expect, test } from "vitest";
import { isOneEditAway, nearest } from "./suggest";

test.each([
  ["python3.14", ["python3.9", "python3.10", "python3.13", "ruby3.4"], "python3.13"],
  ["vpc_idd", ["vpc_ids", "vpc_id", "name"], "vpc_id"],
  ["wholly", ["vpc_id", "name"], undefined],
  ["kitten", ["sitting"], undefined],
  ["function_nmae", ["function_name", "function_arn"], "function_name"],
  ["unction_name", ["function_name"], "function_name"],
  ["function_name_", ["function_name"], "function_name"],
  ["abcdef", ["cdefab"], undefined],
  ["a", ["b"], "b"],
  ["", ["a", "ab"], "a"],
])("the nearest name to %s, of several the last", (name, names, expected) => {
  expect(nearest(name, names)).toBe(expected);
});

test.each([
  ["bucket", "bucket", true],
  ["bucket", "buckets", true],
  ["bucket", "ucket", true],
  ["bucket", "backet", true],
  ["bucket", "becket_", false],
  ["bucket", "bukcet", false],
  ["", "a", true],
])("%s and %s are one letter apart: %s", (name, known, expected) => {
  expect(isOneEditAway(name, known)).toBe(expected);
});
