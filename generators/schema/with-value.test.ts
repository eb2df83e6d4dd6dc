import { expect, it } from "vitest";
import { withValue } from "./with-value";

const whole = { a: { b: [1, 2] }, c: "kept" };

it.each([
  [["a", "b", 1], 9, { a: { b: [1, 9] }, c: "kept" }],
  [["c"], null, { a: { b: [1, 2] }, c: null }],
  [[], 7, 7],
])("replaces what stands at %j", (path, value, expected) => {
  expect(withValue<unknown>(whole, path, value)).toEqual(expected);
  expect(whole).toEqual({ a: { b: [1, 2] }, c: "kept" });
});

it("shares what is beside the path", () => {
  expect(withValue(whole, ["c"], "new").a).toBe(whole.a);
});
