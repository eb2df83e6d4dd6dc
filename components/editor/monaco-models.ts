import { editor, Range, Uri } from "monaco-editor/editor";

const languages: readonly (readonly [RegExp, string])[] = [
  [/\.(tf|tfvars|hcl)$/, "hcl"],
  [/\.md$/, "markdown"],
  [/\.py$/, "python"],
  [/\.ya?ml$/, "yaml"],
  [/\.sh$/, "shell"],
  [/(^|\/)Dockerfile$/, "dockerfile"],
];

/** The language that a file is coloured as. */
export const languageOf = (path: string): string => languages.find(([files]) => files.test(path))?.[1] ?? "plaintext";

/** Who hears of changes that a person made: what they typed, undid, or had mended by a quick fix. */
let onEdit: ((path: string, text: string) => void) | undefined;
/** True while this file itself changes a text. */
let updating = false;
/** Models with an undo history of their own. */
const touched = new WeakSet<editor.ITextModel>();

/** Tells one listener of every change that a person makes to a file. */
export function listenToEdits(listener: ((path: string, text: string) => void) | undefined): void {
  onEdit = listener;
}

/** The model of a file; it lives as long as the page, so that each file keeps its place. */
export function modelFor(path: string, text: string): editor.ITextModel {
  const uri = Uri.from({ scheme: "bundle", path: `/${path}` });
  return editor.getModel(uri) ?? createModel(path, text, uri);
}

function createModel(path: string, text: string, uri: Uri): editor.ITextModel {
  const model = editor.createModel(text, languageOf(path), uri);
  model.onDidChangeContent(() => {
    if (updating) return;
    touched.add(model);
    onEdit?.(path, model.getValue());
  });
  return model;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

function sharedEnd(a: string, b: string, limit: number): number {
  let count = 0;
  while (count < limit && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
}

/** Brings a model to a text by replacing only what differs, so that cursor, folds and scrolling stay. */
export function updateModel(model: editor.ITextModel, text: string): void {
  const old = model.getValue();
  if (old === text) return;
  const start = sharedStart(old, text);
  const end = sharedEnd(old, text, Math.min(old.length, text.length) - start);
  const range = Range.fromPositions(model.getPositionAt(start), model.getPositionAt(old.length - end));
  change(model, { range, text: text.slice(start, text.length - end) });
}

/** Steps of the undo history name places in the text, so a text that has one must not change behind its back. */
function change(model: editor.ITextModel, edit: editor.IIdentifiedSingleEditOperation): void {
  updating = true;
  try {
    if (touched.has(model)) model.pushEditOperations(null, [edit], () => null);
    else model.applyEdits([edit]);
  } finally {
    updating = false;
  }
}
