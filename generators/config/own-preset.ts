import { countChanges } from "@/generators/schema/count-changes";
import { keepIdentity } from "@/generators/schema/keep-identity";
import { presets } from "./presets";
import type { StackConfig } from "./stack";
import { stackTree } from "./stack-tree";

/** The preset that a configuration has most of. */
function cameFrom(own: unknown): StackConfig | undefined {
  const counted = presets.map(({ config }) => ({ config, changes: countChanges(stackTree, own, config) }));
  return counted.toSorted((a, b) => a.changes - b.changes)[0]?.config;
}

/**
 * A preset for the stack that one has: names, addresses, Region, images stay as they were set, unless they are what the
 * preset before had set. Whether it holds is for `checkConfig` to say.
 */
export function ownPreset(preset: StackConfig, own: unknown): unknown {
  return keepIdentity(stackTree, preset, own, cameFrom(own));
}
