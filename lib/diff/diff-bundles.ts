import { formatPatch, type StructuredPatch, structuredPatch } from "diff";
import type { Bundle, BundleFile } from "@/lib/bundle/bundle";

export interface FileChange {
  readonly kind: "added" | "removed" | "changed";
  readonly path: string;
}

const RUN_MODE = "100755";
const PLAIN_MODE = "100644";
/** Beyond it the file is shown as replaced as a whole; the search for a shorter patch costs its square. */
const MAX_EDITS = 2000;

/** The files that differ, sorted by path. */
export function changedFiles(from: Bundle, to: Bundle): readonly FileChange[] {
  return pairsOf(from, to).flatMap(({ path, before, after }): readonly FileChange[] => {
    if (before === undefined) return [{ kind: "added", path }];
    if (after === undefined) return [{ kind: "removed", path }];
    return isSame(before, after) ? [] : [{ kind: "changed", path }];
  });
}

/** A unified patch that `git apply` and `patch -p1` turn into `to`; empty when nothing differs. */
export function diffBundles(from: Bundle, to: Bundle): string {
  return pairsOf(from, to)
    .filter(({ before, after }) => !(before && after && isSame(before, after)))
    .map(({ path, before, after }) => formatPatch({ ...hunksOf(before, after), ...headerOf(path, before, after) }))
    .join("");
}

interface Pair {
  readonly path: string;
  readonly before: BundleFile | undefined;
  readonly after: BundleFile | undefined;
}

function pairsOf(from: Bundle, to: Bundle): readonly Pair[] {
  const before = new Map(from.map((file) => [file.path, file]));
  const after = new Map(to.map((file) => [file.path, file]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.map((path) => ({ path, before: before.get(path), after: after.get(path) }));
}

function isSame(a: BundleFile, b: BundleFile): boolean {
  return a.text === b.text && modeOf(a) === modeOf(b);
}

function modeOf(file: BundleFile): string {
  return file.executable ? RUN_MODE : PLAIN_MODE;
}

function hunksOf(before: BundleFile | undefined, after: BundleFile | undefined): Pick<StructuredPatch, "hunks"> {
  const [old, now] = [before?.text ?? "", after?.text ?? ""];
  const patch = structuredPatch("", "", old, now, "", "", { context: 3, maxEditLength: MAX_EDITS });
  return { hunks: patch?.hunks ?? replaceAllHunks(old, now) };
}

function replaceAllHunks(old: string, now: string): StructuredPatch["hunks"] {
  const removed = structuredPatch("", "", old, "", "", "").hunks[0];
  const added = structuredPatch("", "", "", now, "", "").hunks[0];
  const lines = [...(removed?.lines ?? []), ...(added?.lines ?? [])];
  return [{ oldStart: 1, oldLines: removed?.oldLines ?? 0, newStart: 1, newLines: added?.newLines ?? 0, lines }];
}

function headerOf(path: string, before: BundleFile | undefined, after: BundleFile | undefined) {
  const modesDiffer = before && after && modeOf(before) !== modeOf(after);
  return {
    isGit: true,
    oldFileName: before ? `a/${path}` : "/dev/null",
    newFileName: after ? `b/${path}` : "/dev/null",
    oldHeader: undefined,
    newHeader: undefined,
    ...(after && !before ? { isCreate: true, newMode: modeOf(after) } : {}),
    ...(before && !after ? { isDelete: true, oldMode: modeOf(before) } : {}),
    ...(modesDiffer ? { oldMode: modeOf(before), newMode: modeOf(after) } : {}),
  };
}
