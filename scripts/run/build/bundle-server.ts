import { dirname, join } from "node:path";
import { cacheDirectory } from "../set-up/paths.mjs";
import { bundleProgram } from "./bundle-program";
import { keepParser } from "./keep-parser";

/** What serves the production build. */
export const serverBundle = join(cacheDirectory, "server", "main.mjs");

const folder = dirname(serverBundle);

/** Bundles the server around Next's request handler, and beside it the programs of its threads and of the judge. */
export async function bundleServer(): Promise<void> {
  await Promise.all([
    bundleProgram("app/server/main.ts", serverBundle, ["@cdktf/hcl2json", "next", "piscina"]),
    bundleProgram("app/server/worker.ts", join(folder, "worker.mjs"), ["@cdktf/hcl2json", "piscina"]),
    bundleProgram("app/server/judge-process.ts", join(folder, "judge", "main.mjs"), [], [keepParser(folder)]),
  ]);
}
