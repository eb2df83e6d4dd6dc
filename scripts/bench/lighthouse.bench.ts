import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuild } from "../run/build/build";
import { withNextServer } from "../run/build/next-server";
import { ensureBrowser } from "../run/set-up/browser";
import { findFreePort } from "../run/set-up/port";
import { runCommand } from "../run/set-up/run-command.mjs";
import type { Bench, Measurement } from "./measure";

/** Fetched when it is asked for: it is larger than everything else that the tests install. The last line for Node 20. */
const lighthouse = "lighthouse@12.8.2";
const timeLimitMs = 5 * 60_000;

const pages = ["/", "/audit", "/rules"];
const leasts = { performance: 95, accessibility: 100, "best-practices": 100 };

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
}

/** A trace that Chromium did not begin says nothing of the page: it is recorded again. */
const UNRECORDED = /NO_NAVSTART|NO_FCP|TRACING_ALREADY_STARTED/;
const attempts = 3;

async function audit(url: string, browser: string, left = attempts - 1): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-lighthouse-"));
  const report = join(folder, "report.json");
  const flags = ["--quiet", "--preset=desktop", "--output=json", `--output-path=${report}`];
  const chrome = "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage";
  const options = { quiet: true, timeLimitMs, env: { ...process.env, CHROME_PATH: browser } };
  try {
    const { code, output } = await runCommand("npx", ["--yes", lighthouse, url, ...flags, chrome], options);
    if (code !== 0 && left > 0 && UNRECORDED.test(output)) return await audit(url, browser, left - 1);
    if (code !== 0) throw new Error(`Lighthouse ended with ${code} for ${url}, expected 0:\n${output}`);
    // Safe: a missing category or score becomes NaN below, which no bound lets pass.
    return JSON.parse(readFileSync(report, "utf8")) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const scoresOf = (page: string, { categories }: Report): Measurement[] =>
  Object.entries(leasts).map(([category, least]) => ({
    name: `Lighthouse, desktop, ${page}: ${category}`,
    value: Math.round((categories[category]?.score ?? Number.NaN) * 100),
    unit: "of 100",
    least,
  }));

/** Lighthouse's own scores of the production build. */
export const bench: Bench = async () => {
  const browser = await ensureBrowser();
  await ensureBuild();
  return withNextServer(await findFreePort(), async (address) => {
    const measurements: Measurement[] = [];
    for (const page of pages) measurements.push(...scoresOf(page, await audit(`${address}${page}`, browser)));
    return measurements;
  });
};
