import { formTree } from "@/generators/config/form-data";
import { presets } from "@/generators/config/presets";
import type { StackConfig } from "@/generators/config/stack";
import { countChanges } from "@/generators/schema/count-changes";

export interface NearestPreset {
  readonly id: string;
  readonly title: string;
  /** How many fields differ from it. */
  readonly changes: number;
}

/** The preset that a configuration differs from least. */
export default function nearestPreset(config: StackConfig): NearestPreset {
  const counted = presets.map(({ id, title, config: its }) => ({
    id,
    title,
    changes: countChanges(formTree, config, its),
  }));
  return counted.reduce((best, one) => (one.changes < best.changes ? one : best), {
    id: "",
    title: "",
    changes: Number.POSITIVE_INFINITY,
  });
}
