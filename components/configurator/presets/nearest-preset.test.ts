import { expect, test } from "vitest";
import { presets } from "@/generators/config/presets";
import { checkConfig } from "@/generators/config/stack";
import nearestPreset from "./nearest-preset";

test.each(presets.map((preset) => [preset.id, preset] as const))("%s is nearest to itself", (id, preset) => {
  expect(nearestPreset(preset.config)).toEqual({ id, title: preset.title, changes: 0 });
});

test("a changed preset is still the nearest, with its changes counted", () => {
  const pilot = presets.find(({ id }) => id === "pilot");
  const changed = checkConfig({ ...pilot?.config, project: "risk", owner: "desk" });
  expect(changed.ok && nearestPreset(changed.config)).toEqual({ id: "pilot", title: pilot?.title, changes: 2 });
});
