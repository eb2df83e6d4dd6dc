import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Bundle } from "@/lib/bundle/bundle";
import { previousBundle } from "./previous-bundle";

/**
 * Writes a bundle to a folder, as a whole or not at all: everything is written beside it first and then moved.
 * Files that are not ours (state, a provider.tf) stay. Returns why it refused, if it did.
 */
export function writeFolder(out: string, bundle: Bundle, force: boolean): string | undefined {
  const folder = resolve(out);
  const refusal = refusalOf(folder, out, bundle, force);
  if (refusal !== undefined) return refusal;
  mkdirSync(dirname(folder), { recursive: true });
  const staging = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    stage(staging, bundle);
    if (existsSync(folder)) replaceFiles(folder, staging, bundle);
    else renameSync(staging, folder);
    return undefined;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function refusalOf(folder: string, out: string, bundle: Bundle, force: boolean): string | undefined {
  if (!existsSync(folder)) return undefined;
  if (!lstatSync(folder).isDirectory()) return `${out}: received the name of a file, expected a folder`;
  const isOurs = existsSync(join(folder, "stackwright.json")) || readdirSync(folder).length === 0;
  if (!isOurs && !force)
    return `${out}: received a folder that is not a bundle, expected a new or empty folder, an earlier bundle, or --force`;
  const blocked = bundle.find(({ path }) => isBlocked(folder, path));
  return blocked && `${join(out, blocked.path)}: received something that is no file, expected room for a file`;
}

/** A folder stands where the file goes, or a file where its folder goes. */
function isBlocked(folder: string, path: string): boolean {
  const parts = path.split("/");
  return parts.some((_, at) => {
    const place = join(folder, ...parts.slice(0, at + 1));
    if (!existsSync(place)) return false;
    return lstatSync(place).isDirectory() === (at === parts.length - 1);
  });
}

function stage(staging: string, bundle: Bundle): void {
  // mkdtemp makes a folder that nobody else may read.
  chmodSync(staging, 0o777 & ~process.umask());
  for (const file of bundle) {
    const place = join(staging, file.path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, file.text, { mode: file.executable ? 0o777 : 0o666 });
  }
}

function replaceFiles(folder: string, staging: string, bundle: Bundle): void {
  const outdated = outdatedFiles(folder, bundle);
  for (const { path } of bundle) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(join(staging, path), join(folder, path));
  }
  for (const place of outdated) rmSync(place);
}

/** Files of the bundle that was here before, as it wrote them, that the new one does not have. */
function outdatedFiles(folder: string, bundle: Bundle): readonly string[] {
  const kept = new Set(bundle.map(({ path }) => path));
  return previousBundle(folder)
    .filter(({ path }) => !kept.has(path))
    .map(({ path, text }) => ({ place: join(folder, path), text }))
    .filter(({ place, text }) => existsSync(place) && lstatSync(place).isFile() && readFileSync(place, "utf8") === text)
    .map(({ place }) => place);
}
