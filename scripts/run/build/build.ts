import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cacheDirectory, nodeProgram, root } from "../set-up/paths.mjs";
import { runNode } from "../set-up/run-command.mjs";
import { bundleCli, cliBundle } from "./bundle-cli";
import { bundleFormData } from "./bundle-form-data";
import { bundleServer, serverBundle } from "./bundle-server";
import { bundleZod } from "./bundle-zod";
import { checkBudget } from "./check-budget";
import { hashSources } from "./source-hash";

const stampFile = join(cacheDirectory, "build.stamp");

const isBuilt = (hash: string): boolean =>
  [stampFile, cliBundle, serverBundle, join(root, ".next", "BUILD_ID")].every((file) => existsSync(file)) &&
  readFileSync(stampFile, "utf8") === hash;

/** Builds the server and the command-line program, whether or not they are up to date. */
export async function build(): Promise<void> {
  const hash = hashSources();
  bundleFormData();
  await Promise.all([bundleCli(), bundleServer(), bundleZod()]);
  const { code } = await runNode(nodeProgram("next", "dist", "bin", "next"), ["build"], {
    env: { NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (code !== 0) throw new Error(`next build ended with ${code}, expected 0: see its message above.`);
  await checkBudget();
  mkdirSync(cacheDirectory, { recursive: true });
  writeFileSync(stampFile, hash);
}

/** Builds only when a source changed since the last build. */
export async function ensureBuild(): Promise<void> {
  if (isBuilt(hashSources())) return;
  console.log("Building the production server and the command-line program …");
  await build();
}
