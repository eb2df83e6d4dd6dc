import { expect, test } from "vitest";
import { valueAt } from "./value-at";

test.each([
  [{ models: [{ name: "v1" }] }, ["models", 0, "name"], "v1"],
  [{ domain: null }, ["domain", "name"], undefined],
  [{ owner: "risk" }, ["owner", "length"], undefined],
  [undefined, ["owner"], undefined],
  [7, [], 7],
])("in %j at %j stands %j", (value, path, expected) => {
  expect(valueAt(value, path)).toBe(expected);
});
