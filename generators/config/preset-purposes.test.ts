import { expect, test } from "vitest";
import { presetPurposes } from "./preset-purposes";
import { presets } from "./presets";

test("every preset, and nothing else, has a purpose", () => {
  expect(Object.keys(presetPurposes)).toEqual(presets.map(({ id }) => id));
});
