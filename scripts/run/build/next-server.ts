import { spawn } from "node:child_process";
import { root } from "../set-up/paths.mjs";
import { serverBundle } from "./bundle-server";

const pollMs = 100;

/** A production build of this size answers within a second or two; a busy machine may take longer. */
export const startLimitMs = 60_000;

async function waitUntilItAnswers(address: string, isRunning: () => boolean): Promise<boolean> {
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
 * On a large machine V8 would let garbage pile up to several hundred MiB. Its main thread renders pages, of which little
 * is kept, and the threads have bounds of their own.
 */
export const memoryLimits = ["--max-old-space-size=1024", "--max-semi-space-size=2"];

/** Each thread would take memory from the C library in a heap of its own: https://man7.org/linux/man-pages/man3/mallopt.3.html */
export const allocator = { MALLOC_ARENA_MAX: "2" };

/** Starts the production build; `errors` says where its error output goes. */
export function startNextServer(port: number, errors: "ignore" | "inherit" = "ignore") {
  const address = `http://localhost:${port}`;
  const server = spawn(process.execPath, [...memoryLimits, serverBundle, "--port", String(port)], {
    cwd: root,
    stdio: ["ignore", "ignore", errors],
    env: { ...allocator, ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  return { address, server, answers: () => waitUntilItAnswers(address, isRunning) };
}

/**
 * Starts the production build for one piece of work and stops it afterwards.
 *
 * @throws {Error} when the server does not answer in time
 */
export async function withNextServer<Result>(
  port: number,
  work: (address: string, processId: number) => Promise<Result>,
): Promise<Result> {
  const { address, server, answers } = startNextServer(port);
  try {
    if (!(await answers())) throw new Error(`${address} did not answer, expected the built page.`);
    return await work(address, server.pid ?? 0);
  } finally {
    server.kill();
  }
}
