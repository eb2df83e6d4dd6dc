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
  let folders = 0;
  let left = MAX_BYTES;
  const open = files.flatMap(calledBy);
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    if (known.has(folder)) continue;
    known.add(folder);
    folders += 1;
    if (folders > MAX_FOLDERS) return found;
    const sources = sourcesIn(folder);
    left -= sources.reduce((sum, { size }) => sum + size, 0);
    // A module is read whole or not at all: of half of one, things would be said that are not true.
    if (left < 0) return found;
    const read = textsOf(sources);
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

interface Source {
  readonly path: string;
  readonly size: number;
}

/** None where there is no folder, or none that may be read: the call says so. */
function sourcesIn(folder: string): readonly Source[] {
  const names = attempt(() => readdirSync(folder)) ?? [];
  return names
    .filter((name) => isConfigurationFile(name) && !name.startsWith("."))
    .map((name) => posix.join(folder, name))
    .flatMap((path) => {
      const stats = attempt(() => statSync(path));
      return stats?.isFile() ? [{ path, size: stats.size }] : [];
    });
}

function textsOf(sources: readonly Source[]): readonly GivenFile[] {
  return attempt(() => sources.map(({ path }) => ({ path, text: readFileSync(path, "utf8"), beside: true }))) ?? [];
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
