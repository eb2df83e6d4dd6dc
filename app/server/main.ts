import { createServer, type IncomingMessage } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import next from "next";
import { callerHeader, setJobRunner } from "@/app/api/jobs/job-runner";
import { setJudgeRunner } from "@/app/api/jobs/judge-runner";
import { callerOf } from "./caller";
import { deadlines } from "./deadlines";
import { drain } from "./drain";
import { drawInTurn } from "./draw-in-turn";
import { createFront } from "./front";
import { giveBuiltConfig } from "./give-built-config";
import { jobLimits } from "./job-limits";
import { createJobPool } from "./job-pool";
import { createJudge } from "./judge";
import { pageLimits, pageTurns } from "./page-turns";

// Before any thread begins: garbage is at most half of what is kept, where the engine would let it be three times that. Less memory for a tenth
// more work on the largest jobs. https://nodejs.org/docs/latest-v20.x/api/v8.html#v8setflagsfromstringflags
setFlagsFromString("--heap-growing-percent=50");

const { port: given } = parseArgs({ options: { port: { type: "string", short: "p", default: "3000" } } }).values;
const port = Number(given);

const pool = createJobPool(fileURLToPath(new URL("worker.mjs", import.meta.url)), jobLimits);
setJobRunner(pool.run);
const judgeLimits = { timeMs: 60_000, idleMs: 30_000 };
setJudgeRunner(createJudge(fileURLToPath(new URL("judge/main.mjs", import.meta.url)), judgeLimits));

giveBuiltConfig(process.cwd());
// Next listens for upgrades on this one, which nobody reaches: here an Upgrade header is answered as if it were not there.
const app = next({ dev: false, dir: process.cwd(), port, httpServer: createServer() });
await app.prepare();
const answer = app.getRequestHandler();
const trustsProxy = process.env.TRUST_PROXY === "1";
const caller = (request: IncomingMessage) => callerOf(request, trustsProxy);
const drawn = drawInTurn(pageTurns(pageLimits), caller, answer);
const server = createFront((request, response) => {
  request.headers[callerHeader] = caller(request);
  return drawn(request, response);
}, deadlines);
server.on("error", (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen(port);

let ending = false;
async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await drain(server, deadlines.drain);
  // What Next and the threads still hold open is nobody's work.
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
