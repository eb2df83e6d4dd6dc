import { presets } from "@/generators/config/presets";
import { estimateOf } from "@/generators/views/cost/estimate";

/** US dollars that a month of each preset costs at low usage, by its id. */
export const presetPrices: Readonly<Record<string, number>> = Object.fromEntries(
  presets.map(({ id, config }) => [id, Math.round(estimateOf(config, "low").total)]),
);
