import { join } from "node:path";
import { root } from "./set-up/paths.mjs";
import { runNode } from "./set-up/run-command.mjs";

// `npm run load -- steady overload --seconds 20` runs only these parts; `-- soak --minutes 60` soaks for an hour.
const program = join(root, "scripts", "load", "run-load.ts");
const { code } = await runNode("--import", ["tsx", program, ...process.argv.slice(3)]);
process.exitCode = code;
