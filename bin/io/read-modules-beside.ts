import { readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import type { GivenFile } from "@/lib/intake";
import { isConfigurationFile } from "@/lib/terraform/module/configuration-file";

/** Modules beyond these stay unread, which the report says. */
const MAX_FOLDERS = 100;
const MAX_BYTES = 4_194_304;

const SOURCE = /\bsource"?\s*[=:]\s*"(\.\.?\/[^"$]*)"/g;

/** The modules that the files call outside the folders they were read from, and those that these call. */
export function readModulesBeside(files: readonly GivenFile[]): readonly GivenFile[] {
  const known = new Set(files.map(({ path }) => posix.dirname(path)));
  const found: GivenFile[] = [];
  let bytes = 0;
  let folders = 0;
  const open = files.flatMap(calledBy);
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (known.has(folder)) continue;
    known.add(folder);
    const read = folders < MAX_FOLDERS && bytes < MAX_BYTES ? filesIn(folder) : [];
    folders += 1;
    bytes += read.reduce((sum, { text }) => sum + text.length, 0);
    found.push(...read);
    open.push(...read.flatMap(calledBy));
  }
  return found;
}

function calledBy({ path, text }: GivenFile): readonly string[] {
  if (!isConfigurationFile(path)) return [];
  const folder = posix.dirname(path);
  return [...text.matchAll(SOURCE)].map(([, source = ""]) => posix.join(folder, source).replace(/(?<=.)\/$/, ""));
}

function filesIn(folder: string): readonly GivenFile[] {
  try {
    return readdirSync(folder)
      .filter((name) => isConfigurationFile(name) && !name.startsWith("."))
      .map((name) => posix.join(folder, name))
      .filter((path) => statSync(path).isFile() && statSync(path).size <= MAX_BYTES)
      .map((path) => ({ path, text: readFileSync(path, "utf8"), beside: true }));
  } catch {
    // Where no folder is, the call says so.
    return [];
  }
}
