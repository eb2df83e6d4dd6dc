import { join } from "node:path";
import { progressFolder, tableOfFolder } from "@/e2e/proof/progress-table";
import { nodeProgram, root } from "./set-up/paths.mjs";
import { runNode } from "./set-up/run-command.mjs";

async function runTests(...words: readonly string[]): Promise<number> {
  const { code } = await runNode(nodeProgram("vitest", "vitest.mjs"), ["run", ...words], { env: { PROOF_ALL: "1" } });
  return code;
}

// Judges 200 configurations that are drawn, where `npm test` judges a few.
const judged = await runTests("generators/testing/matrix", "generators/testing/permissions");
// Applies every preset in both layouts, where `npm test` applies each once, and every change of every chain, where it plans a few.
const applied = await runTests("--config", join(root, "e2e", "proof", "vitest.config.ts"));
console.log(`\n${tableOfFolder(progressFolder(root))}`);
process.exitCode = judged || applied;
