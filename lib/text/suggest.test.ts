import { expect, test } from "vitest";
import { nearest } from "./suggest";

test.each([
  ["python3.14", ["python3.9", "python3.10", "python3.13", "ruby3.4"], "python3.13"],
  ["vpc_idd", ["vpc_ids", "vpc_id", "name"], "vpc_id"],
  ["wholly", ["vpc_id", "name"], undefined],
])("the nearest name to %s, of several the last", (name, names, expected) => {
  expect(nearest(name, names)).toBe(expected);
});
