import { join } from "node:path";
import { cacheDirectory } from "../set-up/paths.mjs";
import { bundleProgram } from "./bundle-program";

/** What `bin/stackwright` imports. */
export const cliBundle = join(cacheDirectory, "cli", "stackwright.mjs");

/** Bundles the command-line program. hcl2json loads its .wasm from its own folder. */
export function bundleCli(outfile = cliBundle): Promise<void> {
  return bundleProgram("bin/cli.ts", outfile, ["@cdktf/hcl2json"]);
}
