import { readFileSync, statSync } from "node:fs";
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
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch {
    // Also a link in a circle, or a path through a file: nothing that Terraform could read.
    return "nothing";
  }
}

/** Templates are small; what is not is left alone. */
const MAX_BYTES = 262_144;

function read(path: string): string | undefined {
  try {
    return statSync(path).size <= MAX_BYTES ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}
