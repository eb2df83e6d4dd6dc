import { type Dirent, lstatSync, readdirSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Finding } from "@/lib/lint";
import { encodingFinding } from "@/lib/lint/report";
import type { SourceFile } from "@/lib/terraform";
import { decodeUtf8 } from "@/lib/text/decode-utf8";
import { readInput } from "../read-input";

/** What standard input is called in findings. */
export const STDIN_NAME = "stdin.tf";

const SKIPPED = new Set([".terraform", "node_modules", ".git"]);

export interface Sources {
  readonly files: readonly SourceFile[];
  /** Files that are no text. */
  readonly findings: readonly Finding[];
}

/** The Terraform files behind the paths: files as they are, folders with everything below them, `-` for standard input. */
export async function readSources(paths: readonly string[]): Promise<Sources> {
  const places = [...new Set(paths.flatMap(expand))];
  const read = await Promise.all(places.map(readSource));
  return {
    files: read.map(({ path, text }) => ({ path, text })),
    findings: read.flatMap(({ path, text, damagedAt }) =>
      damagedAt === undefined ? [] : [encodingFinding(path, text, damagedAt)],
    ),
  };
}

async function readSource(place: string) {
  return { path: nameOf(place), ...decodeUtf8(await readInput(place)) };
}

function nameOf(place: string): string {
  return place === "-" ? STDIN_NAME : place.split(sep).join("/");
}

function expand(path: string): readonly string[] {
  if (path === "-") return [path];
  if (statSync(path).isDirectory()) return below(path);
  return isTerraform(path) ? [join(path)] : [];
}

function below(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : below(place);
      return isTerraform(entry.name) && isFile(entry, place) ? [place] : [];
    });
}

// Links to files are read; links to folders are not followed, they may lead in circles.
function isFile(entry: Dirent, place: string): boolean {
  if (entry.isFile()) return true;
  return lstatSync(place).isSymbolicLink() && (statSync(place, { throwIfNoEntry: false })?.isFile() ?? false);
}

function isTerraform(path: string): boolean {
  return path.endsWith(".tf") || path.endsWith(".tf.json");
}
