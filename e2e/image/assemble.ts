import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { copiesOf, readDockerfile } from "@/scripts/deploy/read-dockerfile";
import { root } from "@/scripts/run/set-up/paths.mjs";

/** Puts what the image would hold into a folder, by the Dockerfile's own lines, from the build in this checkout. */
export function assemble(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of copiesOf(readDockerfile().at(-1))) {
    const source = join(root, from);
    // A folder's content goes into the folder, a file under its name.
    const target = statSync(source).isDirectory() ? join(folder, to) : join(folder, to, basename(source));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  }
}

/** Everybody may read what is in a folder, and nobody may write there. */
export function lock(folder: string): void {
  for (const place of [folder, ...placesIn(folder)]) {
    const stats = lstatSync(place);
    if (!stats.isSymbolicLink()) chmodSync(place, stats.isDirectory() ? 0o555 : 0o444);
  }
}

/** The owner may remove it again. */
export function unlock(folder: string): void {
  chmodSync(folder, 0o755);
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    unlock(join(folder, name));
}

/** Every file of a folder with its size and time. */
export const recordOf = (folder: string): readonly string[] =>
  placesIn(folder).map((place) => {
    const { size, mtimeMs } = lstatSync(place);
    return `${place} ${size} ${mtimeMs}`;
  });

const placesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .sort();
