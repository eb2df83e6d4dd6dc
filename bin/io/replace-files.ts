import { chmodSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bundle } from "@/lib/bundle/bundle";

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
  const done: (readonly [from: string, to: string])[] = [];
  const move = (from: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    done.push([from, to]);
  };
  const old = join(staging, ".old");
  try {
    for (const path of outdated) move(join(folder, path), join(old, path));
    for (const { path } of bundle) {
      if (existsSync(join(folder, path))) move(join(folder, path), join(old, path));
      move(join(staging, path), join(folder, path));
    }
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}
