import { join } from "node:path";
import { root } from "./set-up/paths.mjs";
import { runNode } from "./set-up/run-command.mjs";

// `npm run bench -- lint` runs only the files whose names begin with "lint".
const program = join(root, "scripts", "bench", "run-benches.ts");
const { code } = await runNode("--import", ["tsx", program, ...process.argv.slice(3)]);
process.exitCode = code;
