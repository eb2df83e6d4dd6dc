import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../set-up/paths.mjs";
import { bundleInPieces } from "./bundle-program";
import { licencesOf } from "./licences";

/** What a package of the command-line program holds, beside `bin/stackwright`. */
const distribution = join(root, "dist");
const program = "stackwright";

/** What `bin/stackwright` imports. */
export const cliBundle = join(distribution, `${program}.mjs`);

/** Bundles the command-line program, whole: it needs nothing but Node. Answers where it begins. */
export async function bundleCli(folder = distribution): Promise<string> {
  // Pieces are named after what they hold: those of an earlier build would stay.
  rmSync(folder, { recursive: true, force: true });
  const { inputs } = await bundleInPieces({ [program]: "bin/cli.ts" }, folder, []);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "THIRD-PARTY-LICENCES.txt"), licencesOf(Object.keys(inputs)));
  return join(folder, `${program}.mjs`);
}
