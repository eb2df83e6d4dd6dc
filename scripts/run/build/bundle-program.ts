import { build } from "esbuild";
import { root } from "../set-up/paths.mjs";

/** Bundles a program into one file that Node starts without a compiler. `external` is what it must find in node_modules. */
export async function bundleProgram(entry: string, outfile: string, external: readonly string[]): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    tsconfig: "tsconfig.json",
    external: [...external],
    // CommonJS dependencies call require(), which an ES module does not have.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    logLevel: "warning",
  });
}
