import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import type { BundleFile } from "@/lib/bundle/bundle";
import { bundleCli } from "../run/build/bundle-cli";
import { largeTree } from "./large-tree";
import { type Bench, type Measurement, medianMs } from "./measure";

const launcher = fileURLToPath(new URL("../../bin/stackwright", import.meta.url));
const reportPeak = "process.on('exit', () => process.stderr.write(`peak=${process.resourceUsage().maxRSS}`))";

function write(files: readonly BundleFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-bench-"));
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Peak memory of the process in MiB; `maxRSS` is in KiB: https://nodejs.org/api/process.html#processresourceusage */
function peakMiB(folder: string): number {
  const preload = `data:text/javascript,${encodeURIComponent(reportPeak)}`;
  const { stderr } = spawnSync(process.execPath, ["--import", preload, launcher, "lint", folder], { encoding: "utf8" });
  return Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024;
}

async function coldLint(
  what: string,
  files: readonly BundleFile[],
  limits: { readonly ms: number; readonly MiB: number },
): Promise<readonly Measurement[]> {
  const folder = write(files);
  try {
    const run = () => spawnSync(process.execPath, [launcher, "lint", folder], { stdio: "ignore" });
    const value = await medianMs(run, { warmUp: 1, runs: 7 });
    return [
      { name: `stackwright lint, ${what}, cold process`, value, unit: "ms", limit: limits.ms },
      { name: `stackwright lint, ${what}, peak memory`, value: peakMiB(folder), unit: "MiB", limit: limits.MiB },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The command-line linter, whole process, cold. */
export const bench: Bench = async () => {
  await bundleCli();
  return [
    ...(await coldLint("default bundle", generate(defaultConfig), { ms: 250, MiB: 250 })),
    ...(await coldLint("2,000 files", largeTree(), { ms: 1_500, MiB: 300 })),
  ];
};
