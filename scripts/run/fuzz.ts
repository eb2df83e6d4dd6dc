import { join } from "node:path";
import { bundleProgram } from "./build/bundle-program";
import { cacheDirectory } from "./set-up/paths.mjs";
import { runNode } from "./set-up/run-command.mjs";

// `npm run fuzz -- 5000` draws so many cases instead of 200,000; `-- --fresh` forgets a run that was interrupted.
const program = join(cacheDirectory, "fuzz", "fuzz-all.mjs");
await bundleProgram("scripts/fuzz/fuzz-all.ts", program, ["@cdktf/hcl2json"]);
const { code } = await runNode(program, process.argv.slice(3));
process.exitCode = code;
