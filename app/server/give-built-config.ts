import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Gives Next the configuration that it was built with, as its own standalone server does: to read next.config.js anew it
 * would need compilers, which an image has not.
 */
export function giveBuiltConfig(folder: string): void {
  const { config } = JSON.parse(readFileSync(join(folder, ".next", "required-server-files.json"), "utf8"));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config);
}
