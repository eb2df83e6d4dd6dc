import { expect, test } from "vitest";
import { RefusedRequest } from "./request";
import { mayPass, retryDelay } from "./retry-delay";

test.each([
  [1, 5000],
  [2, 10_000],
  [3, 20_000],
  [4, 30_000],
  [50, 30_000],
])("after failure %i the next try waits %i ms", (failures, delay) => {
  expect(retryDelay(failures)).toBe(delay);
});

test.each([
  [new TypeError("fetch failed"), true],
  [new RefusedRequest(503), true],
  [new RefusedRequest(413), false],
  [new RefusedRequest(400), false],
])("%s may pass: %s", (error, passes) => {
  expect(mayPass(error)).toBe(passes);
});
