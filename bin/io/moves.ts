import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is about to be moved between a folder and the one staged beside it: paths in both. */
export interface Moves {
  /** Staged files, which take the place of those of the same name. */
  readonly arriving: readonly string[];
  /** Files that the new bundle does not have. */
  readonly leaving: readonly string[];
}

const journal = ".moves.json";
const old = ".old";

/** Sets down what the moves are, down to the disk, and makes them: who finds a half of them knows how to take it back. */
export function makeMoves(folder: string, staging: string, moves: Moves): void {
  writeFileSync(join(staging, `${journal}.part`), JSON.stringify(moves), { flush: true });
  renameSync(join(staging, `${journal}.part`), join(staging, journal));
  for (const path of moves.leaving) move(join(folder, path), join(staging, old, path));
  for (const path of moves.arriving) {
    if (existsSync(join(folder, path))) move(join(folder, path), join(staging, old, path));
    move(join(staging, path), join(folder, path));
  }
}

/** Takes back as many of the moves as were made; none where none was set down. */
export function takeBackMoves(folder: string, staging: string): void {
  if (!existsSync(join(staging, journal))) return;
  // Safe: only makeMoves writes it, as a whole.
  const { arriving, leaving } = JSON.parse(readFileSync(join(staging, journal), "utf8")) as Moves;
  for (const path of arriving)
    if (!existsSync(join(staging, path)) && existsSync(join(folder, path)))
      move(join(folder, path), join(staging, path));
  for (const path of [...arriving, ...leaving])
    if (existsSync(join(staging, old, path))) move(join(staging, old, path), join(folder, path));
}

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}
