import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { GivenFile } from "@/lib/intake";
import type { Present } from "@/lib/terraform";
import { STDIN_NAME } from "./read-sources";

/** Looks on the disk, where the given files are from there: what is piped in or quoted in a document has nothing beside it. */
export function presentBeside(files: readonly GivenFile[]): Present | undefined {
  if (files.some(({ path, markdown }) => path === STDIN_NAME || markdown)) return undefined;
  return Object.assign(lookedUp, { read });
}

function lookedUp(path: string): ReturnType<Present> {
  try {
    return statSync(atHome(path)).isDirectory() ? "folder" : "file";
  } catch {
    // Also a link in a circle, or a path through a file: nothing that Terraform could read.
    return "nothing";
  }
}

function atHome(path: string): string {
  return path.startsWith("~/") ? join(homedir(), path.slice(2)) : path;
}

/** Templates are small; what is not is left alone. */
const MAX_BYTES = 262_144;

function read(path: string): string | undefined {
  try {
    const place = atHome(path);
    return statSync(place).size <= MAX_BYTES ? readFileSync(place, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
