import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { type Bench, medianMs } from "../measure";

/** Config to complete bundle, all files printed. */
export const bench: Bench = async () => [
  {
    name: "default config → bundle, warm",
    value: await medianMs(() => generate(defaultConfig)),
    unit: "ms",
    limit: 5,
  },
];
