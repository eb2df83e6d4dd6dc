import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/set-up/paths.mjs";

/** The fenced blocks of one kind on a page of docs/, as they are shown; the kind is all that follows the fence. */
export function docBlocks(page: string, kind: string): readonly string[] {
  const text = readFileSync(join(root, "docs", page), "utf8");
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, block = ""]) =>
    name === kind ? [block] : [],
  );
}
