import { join } from "node:path";
import { nodeProgram, root } from "./set-up/paths.mjs";
import { runNode } from "./set-up/run-command.mjs";

// Applies every preset in both layouts, where `npm test` applies each once.
const config = join(root, "e2e", "proof", "vitest.config.ts");
const { code } = await runNode(nodeProgram("vitest", "vitest.mjs"), ["run", "--config", config], {
  env: { PROOF_ALL: "1" },
});
process.exitCode = code;
