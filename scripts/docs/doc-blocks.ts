import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run/set-up/paths.mjs";

/** The fenced blocks of one language on a page of docs/, as they are shown. */
export function docBlocks(page: string, language: string): readonly string[] {
  const text = readFileSync(join(root, "docs", page), "utf8");
  return [...text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gm)].flatMap(([, name, block = ""]) =>
    name === language ? [block] : [],
  );
}
