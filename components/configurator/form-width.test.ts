import { expect, test } from "vitest";
import { withinBounds } from "./form-width";

test.each([
  [100, 1440, 320],
  [500, 1440, 500],
  [1200, 1440, 820],
  [1200, 2560, 900],
  [600, 800, 320],
])("%i of a window of %i becomes %i", (width, windowWidth, expected) => {
  expect(withinBounds(width, windowWidth)).toBe(expected);
});
