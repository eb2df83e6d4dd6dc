import { join } from "node:path";
import { root } from "./set-up/paths.mjs";
import { runNode } from "./set-up/run-command.mjs";

// `npm run bounds -- zip` measures only the rows with "zip" in their names.
const program = join(root, "scripts", "bounds", "run-bounds.ts");
const { code } = await runNode("--import", ["tsx", program, ...process.argv.slice(3)]);
process.exitCode = code;
