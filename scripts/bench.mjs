import { join } from "node:path";
import { ensureDependencies } from "./dependencies.mjs";
import { root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

// `npm run bench -- lint` runs only the files whose names begin with "lint".
await ensureDependencies();
const program = join(root, "scripts", "bench", "run-benches.ts");
const { code } = await runCommand(process.execPath, ["--import", "tsx", program, ...process.argv.slice(2)]);
process.exitCode = code;
