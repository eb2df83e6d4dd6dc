import { startLimitMs, startNextServer } from "./build/next-server";

const pollMs = 100;

/**
 * Calls `stop` when the shell that npm put between itself and this process is gone: npm passes a signal to that shell,
 * and the shell dies without passing it on.
 */
function stopWithNpm(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), pollMs).unref();
}

/** Serves the production build until a signal or the server's own end; answers the exit code. */
export async function serve(port: number): Promise<number> {
  const { address, server, answers } = startNextServer(port, "inherit");
  const ended = new Promise<number>((resolve) =>
    server.once("exit", (code, signal) => resolve(code ?? (signal ? 0 : 1))),
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => server.kill(signal));
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
