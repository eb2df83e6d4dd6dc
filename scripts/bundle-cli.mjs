import { join } from "node:path";
import { cacheDirectory, root } from "./paths.mjs";

/** What `bin/stackwright` imports. */
export const cliBundle = join(cacheDirectory, "cli", "stackwright.mjs");

/**
 * Bundles the command-line program into one file that Node starts without a compiler.
 * esbuild is imported late: this module is loaded before the dependencies are installed.
 */
export async function bundleCli(outfile = cliBundle) {
  const { build } = await import("esbuild");
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
