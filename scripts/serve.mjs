import { spawn } from "node:child_process";
import { nodeProgram, root } from "./paths.mjs";

const pollMs = 100;
const startLimitMs = 60_000;

/** @param {string} address @param {() => boolean} isRunning */
async function waitUntilItAnswers(address, isRunning) {
  const limit = Date.now() + startLimitMs;
  while (isRunning() && Date.now() < limit) {
    const answered = await fetch(address, { redirect: "manual", signal: AbortSignal.timeout(startLimitMs) }).then(
      () => true,
      () => false,
    );
    if (answered) return true;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  return false;
}

/**
 * Calls `stop` when the shell that npm put between itself and this process is gone: npm passes a signal to that shell,
 * and the shell dies without passing it on.
 *
 * @param {() => void} stop
 */
function stopWithNpm(stop) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), pollMs).unref();
}

/**
 * Serves the production build until a signal or the server's own end.
 *
 * @param {number} port
 * @returns {Promise<number>} the exit code
 */
export async function serve(port) {
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [nodeProgram("next", "dist", "bin", "next"), "start", "-p", String(port)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  const ended = new Promise((resolve) => server.once("exit", (code, signal) => resolve(code ?? (signal ? 0 : 1))));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  stopWithNpm(() => server.kill("SIGTERM"));
  const answers = await waitUntilItAnswers(address, () => server.exitCode === null && server.signalCode === null);
  if (!answers) {
    server.kill("SIGTERM");
    await ended;
    throw new Error(
      `The server did not answer at ${address}, expected an answer within ${startLimitMs / 1000} seconds.`,
    );
  }
  console.log(`Stackwright is ready: ${address}`);
  return ended;
}
