import { expect, test } from "vitest";
import { stepIn, withStep } from "./step-address";

test.each([
  ["#v=1&owner=risk&step=network", "network"],
  ["?step=network#v=1", "network"],
  ["#step=review", "review"],
  ["#v=1&owner=step=network", undefined],
  ["", undefined],
])("the step in %j is %j", (address, step) => {
  expect(stepIn(address)).toBe(step);
});

test.each([
  ["v=1&owner=risk", "network", "v=1&owner=risk&step=network"],
  ["#v=1&owner=risk&step=network", "review", "v=1&owner=risk&step=review"],
  ["#v=1&step=network&owner=risk", undefined, "v=1&owner=risk"],
  ["", "network", "step=network"],
  ["#step=network", undefined, ""],
])("%j leading to %j is %j", (fragment, step, address) => {
  expect(withStep(fragment, step)).toBe(address);
});
