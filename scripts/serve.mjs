import { startLimitMs, startNextServer } from "./next-server.mjs";

const pollMs = 100;

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
  const { address, server, answers } = startNextServer(port, "inherit");
  const ended = new Promise((resolve) => server.once("exit", (code, signal) => resolve(code ?? (signal ? 0 : 1))));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => server.kill(signal));
  stopWithNpm(() => server.kill("SIGTERM"));
  if (!(await answers())) {
    server.kill("SIGTERM");
    await ended;
    throw new Error(
      `The server did not answer at ${address}, expected an answer within ${startLimitMs / 1000} seconds.`,
    );
  }
  console.log(`Stackwright is ready: ${address}`);
  return ended;
}
