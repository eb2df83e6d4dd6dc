import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { isTerraformFile } from "@/lib/terraform/module/read-files";

const LOCK = ".terraform.lock.hcl";
const SKIPPED = new Set([".terraform", "node_modules", ".git"]);

export interface FoundSources {
  readonly places: readonly string[];
  /** What has the name of a source and is none, with the reason. */
  readonly skipped: readonly string[];
}

const NOTHING: FoundSources = { places: [], skipped: [] };

/** The sources behind a path: a file itself, a folder with everything below it. Throws where there is nothing at all. */
export function findSources(path: string): FoundSources {
  if (path === "-") return { places: [path], skipped: [] };
  if (statOf(path)?.isDirectory()) return below(path);
  return isTerraformFile(path) || isMarkdown(path) ? single(join(path)) : NOTHING;
}

/** The sources in a folder itself, as they count for the module that it is. */
export function sourcesBeside(folder: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => isTerraformFile(name) || name === LOCK);
  return names.sort().flatMap((name) => single(join(folder, name)).places);
}

export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

function below(folder: string): FoundSources {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const found = entries.map((entry): FoundSources => {
    const place = join(folder, entry.name);
    if (entry.isDirectory() && SKIPPED.has(entry.name)) return NOTHING;
    if (isUnreachable(place)) return skipped(place, "a name that is not UTF-8");
    if (entry.isDirectory()) return below(place);
    return isTerraformFile(entry.name) ? single(place) : NOTHING;
  });
  const places = found.flatMap((one) => one.places);
  // It says which versions the configuration beside it is for; alone it is nothing to read.
  const lock = entries.find((entry) => entry.name === LOCK && entry.isFile());
  const locked = lock && entries.some(({ name }) => isTerraformFile(name));
  return {
    places: locked ? [join(folder, lock.name), ...places] : places,
    skipped: found.flatMap(({ skipped }) => skipped),
  };
}

// Links to files are read; links to folders are not followed, they may lead in circles. Reading a FIFO would wait for ever.
function single(place: string): FoundSources {
  const stats = statOf(place);
  if (stats?.isFile()) return { places: [place], skipped: [] };
  return skipped(place, stats ? kindOf(stats) : "a link that leads to no file");
}

function skipped(place: string, what: string): FoundSources {
  return { places: [], skipped: [`${place}: skipped, received ${what}, expected a file`] };
}

/** Bytes of a name that are no UTF-8 are shown as this sign, under which there is nothing. */
function isUnreachable(place: string): boolean {
  return place.includes("\ufffd") && lstatSync(place, { throwIfNoEntry: false }) === undefined;
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return "a link to a folder";
  if (stats.isFIFO()) return "a named pipe";
  return stats.isSocket() ? "a socket" : "a device";
}

/** Undefined for links in a circle and links to nothing. */
function statOf(place: string): Stats | undefined {
  try {
    return statSync(place);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ELOOP" || (code === "ENOENT" && isDangling(place))) return undefined;
    throw error;
  }
}

function isDangling(place: string): boolean {
  return lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}
