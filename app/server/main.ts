import { parseArgs } from "node:util";
import next from "next";
import { deadlines } from "./deadlines";
import { drain } from "./drain";
import { createFront } from "./front";

const { port: given } = parseArgs({ options: { port: { type: "string", short: "p", default: "3000" } } }).values;
const port = Number(given);
const app = next({ dev: false, dir: process.cwd(), port });
await app.prepare();
const handle = app.getRequestHandler();
const server = createFront(handle, deadlines);
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
  // What Next still holds open is nobody's work.
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
