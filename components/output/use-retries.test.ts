import { expect, test } from "vitest";
import { retryDelay } from "./use-retries";

test.each([
  [1, 5000],
  [2, 10_000],
  [3, 20_000],
  [4, 30_000],
  [50, 30_000],
])("after failure %i the next try waits %i ms", (failures, delay) => {
  expect(retryDelay(failures)).toBe(delay);
});
