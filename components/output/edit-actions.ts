import { notify } from "@/components/ui/notify";
import type { Bundle } from "@/lib/bundle/bundle";
import { counted, told } from "../words/words";
import { wordsNow } from "../words/words-now";
import { currentEdits, replaceEdits, settleWaiting, waitingEdits } from "./hand-edit-store";
import { dropEdits, editFile, keepMine, stillStands } from "./hand-edits";

const nameOf = (paths: readonly string[]): string =>
  paths.length === 1 ? (paths[0] ?? "") : counted(wordsNow().said.files, paths.length);

/** Takes the edits back to what they were. */
const backTo = (before: ReturnType<typeof currentEdits>) => ({
  label: wordsNow().tools.undo,
  onClick: () => replaceEdits(before),
});

/** Gives files back to the generator, with a way to take that back. */
export function dropHandEdits(paths: readonly string[]): void {
  const before = currentEdits();
  replaceEdits(dropEdits(before, paths));
  void notify(told(wordsNow().said.asGenerated, { files: nameOf(paths) }), "good", backTo(before));
}

/** Lets an edit stand although the file would be generated otherwise now. */
export function keepHandEdit(generated: Bundle, path: string): void {
  replaceEdits(keepMine(generated, currentEdits(), path));
}

/** Takes the edit and the generator's change together. */
export function mergeHandEdit(generated: Bundle, path: string, merged: string): void {
  const before = currentEdits();
  replaceEdits(editFile(generated, keepMine(generated, before, path), path, merged));
  void notify(told(wordsNow().said.merged, { file: path }), "good", backTo(before));
}

/** Edits of an earlier visit come back by themselves where they stand to the files there are now as they did then. */
export function restoreFitting(generated: Bundle): void {
  const edits = currentEdits();
  const fitting = [...waitingEdits()].filter(([path, edit]) => !edits.has(path) && stillStands(generated, path, edit));
  if (fitting.length === 0) return;
  replaceEdits(new Map([...fitting, ...edits]));
  settleWaiting(fitting.map(([path]) => path));
  void notify(told(wordsNow().said.editsBack, { files: nameOf(fitting.map(([path]) => path)) }));
}

/** Puts edits of an earlier visit in, whatever they were made from; each file then asks which text is to hold. */
export function restoreWaiting(): void {
  const waiting = waitingEdits();
  replaceEdits(new Map([...waiting, ...currentEdits()]));
  settleWaiting([...waiting.keys()]);
}

/** Forgets the edits of an earlier visit. */
export function discardWaiting(): void {
  settleWaiting([...waitingEdits().keys()]);
}
