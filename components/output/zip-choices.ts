import type { Bundle } from "@/lib/bundle/bundle";
import { mergeEdits } from "@/lib/merge/merge-edits";
import { applyHandEdits, dropEdits, editState, type HandEdits } from "./hand-edits";
import { textOf } from "./output";

/** Which text of a file goes into the zip. */
export type ZipChoice = "mine" | "generated" | "both";

/** A file that a person and the form have both changed. */
export interface ZipConflict {
  readonly path: string;
  readonly both: string;
  /** Both changed the same lines, so that both stand there marked, and the file cannot be read as it is. */
  readonly isMarked: boolean;
}

/** What stands open about each edited file whose generated text is another one now. */
export function zipConflicts(generated: Bundle, edits: HandEdits): readonly ZipConflict[] {
  return [...edits].flatMap(([path, edit]) => {
    if (editState(generated, path, edit) !== "outdated") return [];
    const { text, hasConflict } = mergeEdits(path, edit.base, edit.text, textOf(generated, path));
    return { path, both: text, isMarked: hasConflict };
  });
}

/** What is offered first: both where they go together; where they do not, nothing is chosen for a person. */
export function offeredChoices(conflicts: readonly ZipConflict[]): ReadonlyMap<string, ZipChoice> {
  return new Map(conflicts.filter(({ isMarked }) => !isMarked).map(({ path }) => [path, "both"]));
}

/** The files as they go into the zip. */
export function filesForZip(
  generated: Bundle,
  edits: HandEdits,
  conflicts: readonly ZipConflict[],
  choices: ReadonlyMap<string, ZipChoice>,
): Bundle {
  const chosen = (choice: ZipChoice) => conflicts.filter(({ path }) => choices.get(path) === choice);
  const both = new Map(chosen("both").map(({ path, both: text }) => [path, text]));
  const kept = dropEdits(
    edits,
    chosen("generated").map(({ path }) => path),
  );
  return applyHandEdits(generated, kept).map((file) => ({ ...file, text: both.get(file.path) ?? file.text }));
}
