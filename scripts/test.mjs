import { ensureDependencies } from "./dependencies.mjs";

try {
  await ensureDependencies();
  // Imported late: what they import is there only now.
  const { ensureBrowser } = await import("./browser.mjs");
  const { findFreePort } = await import("./port.mjs");
  const { runStages } = await import("./stages/run-stage.mjs");
  const { printSummary } = await import("./stages/summary.mjs");
  const { stages } = await import("./stages/stages.mjs");
  const results = await runStages(stages(await ensureBrowser(), await findFreePort()));
  printSummary(results);
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
