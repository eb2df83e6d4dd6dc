import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout this script belongs to. */
export const root = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[\\/]$/, "");

/** Everything the scripts remember between two runs; git ignores it and it may be deleted at any time. */
export const cacheDirectory = join(root, ".cache");

/** A package's executable file, started with Node itself so that its process id is ours to stop. */
export const nodeProgram = (...segments) => join(root, "node_modules", ...segments);
