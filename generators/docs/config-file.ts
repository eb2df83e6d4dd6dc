import type { BundleFile } from "@/lib/bundle/bundle";
import type { StackConfig } from "../stack";

/** The configuration itself, to be generated from again. */
export const configFile = (config: StackConfig): BundleFile => ({
  path: "stackwright.json",
  text: `${JSON.stringify(config, null, 2)}\n`,
});
