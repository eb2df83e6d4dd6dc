import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";

/** The configuration itself, to be generated from again. */
export function configFile(config: StackConfig): BundleFile {
  return {
    path: "stackwright.json",
    text: `${JSON.stringify(config, null, 2)}\n`,
  };
}
