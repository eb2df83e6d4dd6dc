import { join } from "node:path";
import { cacheDirectory } from "../set-up/paths.mjs";
import { bundleProgram } from "./bundle-program";

/** What serves the production build. */
export const serverBundle = join(cacheDirectory, "server", "main.mjs");

/** Bundles the server around Next's request handler. */
export function bundleServer(outfile = serverBundle): Promise<void> {
  return bundleProgram("app/server/main.ts", outfile, ["next"]);
}
