import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Gives a folder to work in and removes it afterwards, also when a signal comes: `stopped` tells the work, and once the
 * folder is gone the process ends by that signal, as if it had never been held.
 */
export async function withScratch<T>(work: (folder: string, stopped: AbortSignal) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "stackwright-judge-"));
  const stop = new AbortController();
  const hold = (signal: NodeJS.Signals): void => stop.abort(signal);
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return await work(folder, stop.signal);
  } finally {
    // A program that was killed may be writing still.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    for (const signal of SIGNALS) process.off(signal, hold);
    if (stop.signal.aborted) process.kill(process.pid, String(stop.signal.reason));
  }
}
