import { join } from "node:path";
import { build } from "esbuild";
import { cacheDirectory, root } from "../set-up/paths.mjs";

/** What `bin/stackwright` imports. */
export const cliBundle = join(cacheDirectory, "cli", "stackwright.mjs");

/** Bundles the command-line program into one file that Node starts without a compiler. */
export async function bundleCli(outfile = cliBundle): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["bin/cli.ts"],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    tsconfig: "tsconfig.json",
    // It loads its .wasm from its own folder.
    external: ["@cdktf/hcl2json"],
    // CommonJS dependencies call require(), which an ES module does not have.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "warning",
  });
}
