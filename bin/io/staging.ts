import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { takeBackMoves } from "./moves";

/** A new folder beside the one that is to be written, with the number of this process in its name. */
export function makeStaging(folder: string): string {
  mkdirSync(dirname(folder), { recursive: true });
  return mkdtempSync(join(dirname(folder), `${prefixOf(folder)}${process.pid}-`));
}

/**
 * Takes back what runs left half done that were killed or lost their power: the folder is as it was before them, and
 * nothing is left beside it. A run that is still at work keeps its own. Answers whether there was any.
 */
export function clearAbandoned(folder: string): boolean {
  const parent = dirname(folder);
  if (!existsSync(parent)) return false;
  const abandoned = readdirSync(parent).filter((name) => isAbandoned(name, prefixOf(folder)));
  for (const name of abandoned) {
    takeBackMoves(folder, join(parent, name));
    rmSync(join(parent, name), { recursive: true });
  }
  return abandoned.length > 0;
}

const prefixOf = (folder: string): string => `.${basename(folder)}-`;

function isAbandoned(name: string, prefix: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const [, processId] = /^(\d{1,10})-[A-Za-z0-9]{6}$/.exec(name.slice(prefix.length)) ?? [];
  return processId !== undefined && !isRunning(Number(processId));
}

/** Signal 0 only asks: https://nodejs.org/api/process.html#processkillpid-signal */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    // Somebody else's process is there, and not ours to ask.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
