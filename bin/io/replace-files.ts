import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bundle } from "@/lib/bundle/bundle";
import { makeMoves, takeBackMoves } from "./moves";

/** Writes every file to a folder beside the one they go to, down to the disk. */
export function stage(staging: string, bundle: Bundle): void {
  // mkdtemp makes a folder that nobody else may read.
  chmodSync(staging, 0o777 & ~process.umask());
  for (const file of bundle) {
    const place = join(staging, file.path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, file.text, { mode: file.executable ? 0o777 : 0o666, flush: true });
  }
}

/** Moves the staged files in and the outdated ones out; where one move fails, all are taken back. */
export function replaceFiles(folder: string, staging: string, bundle: Bundle, outdated: readonly string[]): void {
  try {
    makeMoves(folder, staging, { arriving: bundle.map(({ path }) => path), leaving: outdated });
  } catch (error) {
    takeBackMoves(folder, staging);
    throw error;
  }
}
