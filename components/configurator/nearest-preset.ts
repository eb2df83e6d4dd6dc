import { type Preset, presets } from "@/generators/config/presets";
import type { StackConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { countChanges } from "../wizard/spec/count-changes";

/** The preset that a configuration differs from least, and in how many fields. */
export function nearestPreset(config: StackConfig): { readonly preset: Preset | undefined; readonly changes: number } {
  const counted = presets.map((preset) => ({ preset, changes: countChanges(stackTree, config, preset.config) }));
  return counted.reduce((best, one) => (one.changes < best.changes ? one : best), {
    preset: undefined as Preset | undefined,
    changes: Number.POSITIVE_INFINITY,
  });
}
