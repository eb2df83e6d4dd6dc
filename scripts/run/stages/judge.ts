import { ensureBrowser } from "../set-up/browser";
import { findFreePort } from "../set-up/port";
import { runStages } from "./run-stage";
import type { Stage } from "./stage";
import { printSummary } from "./summary";

/** Runs stages, installs a browser first where one is needed, prints one summary and sets the exit code. */
export async function judge(stages: readonly Stage[]): Promise<void> {
  const opensPages = stages.some(({ browser }) => browser);
  const env = opensPages
    ? { STACKWRIGHT_CHROMIUM: await ensureBrowser(), E2E_PORT: String(await findFreePort()) }
    : undefined;
  const results = await runStages(stages.map((stage) => (stage.browser && env ? { ...stage, env } : stage)));
  printSummary(results);
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}
