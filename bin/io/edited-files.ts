import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { withLf } from "@/lib/text/with-lf";
import { hashOf } from "./manifest";
import { configOfText, textIn, type Written } from "./previous-bundle";

/** A file of the bundle that somebody changed since it was written. */
export interface EditedFile {
  readonly file: BundleFile;
  readonly text: string;
}

/** The files that would lose an edit if the bundle were written over them. */
export function editedFiles(folder: string, bundle: Bundle, written: Written): readonly EditedFile[] {
  return bundle.flatMap((file) => {
    const text = textIn(folder, file.path);
    const isLost = text !== undefined && !saysTheSame(file, text) && written.hashes.get(file.path) !== hashOf(text);
    return isLost ? [{ file, text }] : [];
  });
}

/** The files that were written and that somebody took away since: an edit like any other. */
export function deletedFiles(folder: string, bundle: Bundle, { hashes }: Written): readonly string[] {
  return bundle.map(({ path }) => path).filter((path) => hashes.has(path) && !existsSync(join(folder, path)));
}

/** A stackwright.json that gives this very configuration loses nothing but its layout. */
function saysTheSame({ path, text }: BundleFile, present: string): boolean {
  if (withLf(present) === text) return true;
  if (path !== "stackwright.json") return false;
  return JSON.stringify(configOfText(present)) === JSON.stringify(configOfText(text));
}
