import "monaco-editor/features/diffEditor/register";
import { Uri } from "monaco-editor/editor";
import { languageOf, updateModel } from "./monaco-models";
import { followTheme, sharedOptions } from "./monaco-options";
import { editor, setUpMonaco } from "./monaco-setup";

setUpMonaco();

interface Kept {
  readonly element: HTMLElement;
  readonly diff: editor.IStandaloneDiffEditor;
}

/**
 * One diff editor for as long as the page lives: whichever editor was made last draws the hovers of all, so disposing
 * this one would leave the others without.
 */
let kept: Kept | undefined;

function theDiff(): Kept {
  if (kept) return kept;
  const element = document.createElement("div");
  element.style.height = "100%";
  const diff = editor.createDiffEditor(element, {
    ...sharedOptions,
    renderOverviewRuler: false,
    hideUnchangedRegions: { enabled: true },
  });
  for (const side of [diff.getOriginalEditor(), diff.getModifiedEditor()])
    side.onDidChangeConfiguration(() => label(diff));
  kept = { element, diff };
  return kept;
}

let labels: readonly [string, string] = ["before", "after"];

/** Names the sides; whenever the diff editor adjusts them to its width, it takes their names away. */
function label(diff: editor.IStandaloneDiffEditor): void {
  for (const [at, side] of [diff.getOriginalEditor(), diff.getModifiedEditor()].entries()) {
    const ariaLabel = labels[at] ?? "";
    if (side.getRawOptions().ariaLabel !== ariaLabel) side.updateOptions({ ariaLabel });
  }
}

const side = (name: string, path: string, text: string) => {
  const uri = Uri.from({ scheme: "diff", path: `/${name}/${path}` });
  const model = editor.getModel(uri) ?? editor.createModel(text, languageOf(path), uri);
  updateModel(model, text);
  return model;
};

/** Puts the diff editor into an element of the page; what is returned takes it out again. */
export function mountDiff(host: HTMLElement): () => void {
  const { element, diff } = theDiff();
  host.append(element);
  const unfollow = followTheme();
  return () => {
    unfollow();
    const model = diff.getModel();
    diff.setModel(null);
    model?.original.dispose();
    model?.modified.dispose();
    element.remove();
  };
}

/** Shows what differs between two texts of a file; `names` say what they are. */
export function showDiff(path: string, before: string, after: string, names: readonly [string, string]): void {
  const { diff } = theDiff();
  const [original, modified] = [side("before", path, before), side("after", path, after)];
  labels = [`${path} ${names[0]}`, `${path} ${names[1]}`];
  label(diff);
  if (diff.getModel()?.modified !== modified) diff.setModel({ original, modified });
}
