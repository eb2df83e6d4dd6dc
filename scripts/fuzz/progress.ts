import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheDirectory } from "../run/set-up/paths.mjs";

/** What was done of one kind. */
export interface Done {
  readonly cases: number;
  readonly seconds: number;
}

/** How far a run has come; the seed decides every case of it. */
export interface Progress {
  readonly seed: number;
  readonly kinds: Readonly<Record<string, Done>>;
}

const path = join(cacheDirectory, "fuzz", "progress.json");

/** Goes on with the run that was interrupted, or begins one. */
export function readProgress(fresh: boolean): Progress {
  if (fresh) rmSync(path, { force: true });
  try {
    // Safe: only writeProgress writes there, and what is cut off does not parse.
    return JSON.parse(readFileSync(path, "utf8")) as Progress;
  } catch {
    return { seed: Date.now() % 1_000_000, kinds: {} };
  }
}

/** Keeps how far a run has come. */
export function writeProgress(progress: Progress): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(progress));
}

/** A run that is over is not gone on with. */
export function endProgress(): void {
  rmSync(path, { force: true });
}
