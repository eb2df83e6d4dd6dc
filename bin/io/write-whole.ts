import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes a file so that it holds the old or the new content at any time, never half of it. Keeps its mode. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const staging = join(dirname(file), `.${basename(file)}-${process.pid}`);
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(staging, content, mode === undefined ? {} : { mode });
    renameSync(staging, file);
  } finally {
    rmSync(staging, { force: true });
  }
}
