import { statSync } from "node:fs";
import type { GivenFile } from "@/lib/intake";
import type { Present } from "@/lib/terraform";
import { STDIN_NAME } from "./read-sources";

/** Looks on the disk, where the given files are from there: what is piped in or quoted in a document has nothing beside it. */
export function presentBeside(files: readonly GivenFile[]): Present | undefined {
  if (files.some(({ path, markdown }) => path === STDIN_NAME || markdown)) return undefined;
  return (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return "nothing";
    return found.isDirectory() ? "folder" : "file";
  };
}
