import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up/paths.mjs";
import { bundleInPieces } from "./bundle-program";
import { licencesOf } from "./licences";

/** What a package of the command-line program holds, beside `bin/stackwright`. */
const distribution = join(root, "dist");
const program = "stackwright";
/** What other programs may import from the package; package.json says under which names. */
const library = { hcl: "bin/library/hcl.ts", lint: "bin/library/lint.ts" };

/** What the threads of a large lint run. */
const threads = { "lint-thread": "bin/lint/threads/thread.ts" };

/** What `bin/stackwright` imports. */
export const cliBundle = join(distribution, `${program}.mjs`);

/** Bundles the command-line program and the library, whole: they need nothing but Node. Answers where the program begins. */
export async function bundleCli(folder = distribution): Promise<string> {
  // Pieces are named after what they hold: those of an earlier build would stay.
  rmSync(folder, { recursive: true, force: true });
  const { inputs } = await bundleInPieces({ [program]: "bin/cli.ts", ...threads, ...library }, folder, []);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "THIRD-PARTY-LICENCES.txt"), licencesOf(Object.keys(inputs)));
  return join(folder, `${program}.mjs`);
}
