import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleCli, cliBundle } from "./bundle-cli.mjs";
import { checkBudget } from "./check-budget.mjs";
import { cacheDirectory, nodeProgram, root } from "./paths.mjs";
import { runNode } from "./run-command.mjs";
import { hashSources } from "./source-hash.mjs";

const stampFile = join(cacheDirectory, "build.stamp");

const isBuilt = (hash) =>
  [stampFile, cliBundle, join(root, ".next", "BUILD_ID")].every((file) => existsSync(file)) &&
  readFileSync(stampFile, "utf8") === hash;

/** Builds the server and the command-line program, whether or not they are up to date. */
export async function build() {
  const hash = hashSources();
  await bundleCli();
  const { code } = await runNode(nodeProgram("next", "dist", "bin", "next"), ["build"], {
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) throw new Error(`next build ended with ${code}, expected 0: see its message above.`);
  await checkBudget();
  mkdirSync(cacheDirectory, { recursive: true });
  writeFileSync(stampFile, hash);
}

/** Builds only when a source changed since the last build. */
export async function ensureBuild() {
  if (isBuilt(hashSources())) return;
  console.log("Building the production server and the command-line program …");
  await build();
}
