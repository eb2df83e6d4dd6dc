import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultConfig } from "@/generators";
import { generate } from "@/generators/bundle/generate";
import { bundleCli } from "../run/build/bundle-cli";
import { type Bench, medianMs } from "./measure";

const launcher = fileURLToPath(new URL("../../bin/stackwright", import.meta.url));
const reportPeak = "process.on('exit', () => process.stderr.write(`peak=${process.resourceUsage().maxRSS}`))";

function writeBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-bench-"));
  for (const { path, text } of generate(defaultConfig)) {
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

/** The command-line linter over the default bundle, whole process, cold. */
export const bench: Bench = async () => {
  await bundleCli();
  const folder = writeBundle();
  try {
    const run = () => spawnSync(process.execPath, [launcher, "lint", folder], { stdio: "ignore" });
    return [
      {
        name: "stackwright lint, cold process",
        value: await medianMs(run, { warmUp: 1, runs: 7 }),
        unit: "ms",
        limit: 250,
      },
      { name: "stackwright lint, peak memory", value: peakMiB(folder), unit: "MiB", limit: 250 },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
