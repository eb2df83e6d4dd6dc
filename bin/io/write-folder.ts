import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StackConfig } from "@/generators/config/stack";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";
import { mergeEdits } from "@/lib/merge/merge-edits";
import { terminalText } from "@/lib/text/terminal-text";
import { deletedFiles, type EditedFile, editedFiles } from "./edited-files";
import { hashOf, manifestFile } from "./manifest";
import { previousBundle, textIn, type Written } from "./previous-bundle";
import { replaceFiles, stage } from "./replace-files";
import { clearAbandoned, makeStaging } from "./staging";

export interface WriteOptions {
  /** Also write to a folder that is none of ours, and over edits. */
  readonly force: boolean;
  /** Keep edits, on top of what is generated now. */
  readonly merge: boolean;
}

/** Why nothing was written, or the files in which both sides stand marked and those that stay deleted. */
export type WrittenFolder =
  | { readonly refusal: string }
  | { readonly refusal?: never; readonly conflicts: readonly string[]; readonly deleted: readonly string[] };

/**
 * Writes a bundle to a folder, as a whole or not at all: everything is written beside it first and then moved.
 * Files that are not ours (state, a provider.tf) stay, and edits are never lost without --force. What a run left half
 * done that was killed is taken back first, and said on standard error.
 */
export function writeFolder(out: string, bundle: Bundle, config: StackConfig, options: WriteOptions): WrittenFolder {
  const folder = resolve(out);
  if (clearAbandoned(folder))
    process.stderr.write(`${terminalText(out)}: an earlier run did not end; what it had moved was taken back\n`);
  const refusal = refusalOf(folder, out, bundle, options.force);
  if (refusal !== undefined) return { refusal };
  const written = previousBundle(folder);
  const edited = options.force ? [] : editedFiles(folder, bundle, written);
  const unmerged = options.merge ? edited.filter(({ file }) => !written.texts.has(file.path)) : edited;
  if (unmerged.length > 0) return { refusal: editedRefusal(out, unmerged, options.merge) };
  const merged = edited.map((one) => mergeFile(one, written));
  const texts = new Map(merged.map(({ file }) => [file.path, file]));
  const deleted = options.merge ? deletedFiles(folder, bundle, written) : [];
  const kept = bundle.filter(({ path }) => !deleted.includes(path)).map((file) => texts.get(file.path) ?? file);
  put(folder, [...kept, manifestFile(bundle, config)], written);
  return { conflicts: merged.filter(({ hasConflict }) => hasConflict).map(({ file }) => file.path), deleted };
}

function mergeFile({ file, text }: EditedFile, { texts }: Written): { file: BundleFile; hasConflict: boolean } {
  const merged = mergeEdits(file.path, texts.get(file.path) ?? "", text, file.text);
  return { file: { ...file, text: merged.text }, hasConflict: merged.hasConflict };
}

function editedRefusal(out: string, edited: readonly EditedFile[], isMerge: boolean): string {
  const names = edited.map(({ file }) => file.path).join(", ");
  if (isMerge)
    return `${out}: received edits to files that another version wrote (${names}), so there is no base to merge onto; expected --force, or stackwright import ${out} first`;
  return `${out}: received files that were edited since they were written (${names}), expected --merge (keeps the edits), --force (overwrites them), or stackwright import ${out} first`;
}

function put(folder: string, files: Bundle, written: Written): void {
  const staging = makeStaging(folder);
  try {
    stage(staging, files);
    if (existsSync(folder)) replaceFiles(folder, staging, files, outdatedFiles(folder, files, written));
    else renameSync(staging, folder);
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

/** Files of the bundle that was here before, as it wrote them, that the new one does not have. */
function outdatedFiles(folder: string, files: Bundle, { hashes }: Written): readonly string[] {
  const kept = new Set(files.map(({ path }) => path));
  return [...hashes]
    .filter(([path, hash]) => !kept.has(path) && isInside(path) && hashOf(textIn(folder, path) ?? "") === hash)
    .map(([path]) => path)
    .filter((path) => existsSync(join(folder, path)));
}

/** The manifest lies where anybody may write: it never reaches outside its folder. */
function isInside(path: string): boolean {
  return !path.split(/[\\/]/).includes("..");
}
