import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleProgram } from "../run/build/bundle-program";
import { cacheDirectory, root } from "../run/set-up/paths.mjs";
import type { Bench } from "./measure";

/** A bench under `shipped/`, bundled as the programs that are handed out: what only development adds costs time that no user spends. */
export function asShipped(name: string): Bench {
  return async () => {
    const outfile = join(cacheDirectory, "bench", `${name}.mjs`);
    await bundleProgram(join(root, "scripts", "bench", "shipped", `${name}.ts`), outfile, ["zod", "zod/mini"]);
    // Safe: every file under `shipped/` exports `bench`; one that does not fails on the call below, by name.
    const { bench } = (await import(pathToFileURL(outfile).href)) as { readonly bench: Bench };
    return bench();
  };
}
