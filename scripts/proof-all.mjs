import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { nodeProgram, root } from "./paths.mjs";
import { runNode } from "./run-command.mjs";

// Applies every preset in both layouts, where `npm test` applies each once.
await ensureDependencies();
const config = join(root, "e2e", "proof", "vitest.config.ts");
const { code } = await runNode(nodeProgram("vitest", "vitest.mjs"), ["run", "--config", config], {
  env: { PROOF_ALL: "1" },
});
process.exitCode = code;
