import "monaco-editor/features/diffEditor/register";
import { Uri } from "monaco-editor/editor";
import { languageOf, updateModel } from "./monaco-models";
import { followTheme, sharedOptions } from "./monaco-options";
import { editor, setUpMonaco } from "./monaco-setup";

setUpMonaco();

/** Shows what differs between two texts. */
export interface DiffEditor {
  readonly show: (path: string, before: string, after: string) => void;
  readonly dispose: () => void;
}

const side = (path: string, name: string) => {
  const uri = Uri.from({ scheme: "diff", path: `/${name}/${path}` });
  return editor.getModel(uri) ?? editor.createModel("", languageOf(path), uri);
};

/** Makes a diff editor in an element of the page; `labels` name its two sides for screen readers. */
export function createDiff(host: HTMLElement, [originalLabel, modifiedLabel]: readonly [string, string]): DiffEditor {
  const unfollow = followTheme();
  const diff = editor.createDiffEditor(host, {
    ...sharedOptions,
    originalAriaLabel: originalLabel,
    modifiedAriaLabel: modifiedLabel,
    renderOverviewRuler: false,
    hideUnchangedRegions: { enabled: true },
  });
  return {
    show: (path, before, after) => {
      const [original, modified] = [side(path, "before"), side(path, "after")];
      updateModel(original, before);
      updateModel(modified, after);
      if (diff.getModel()?.modified !== modified) diff.setModel({ original, modified });
    },
    dispose: () => {
      const model = diff.getModel();
      unfollow();
      diff.setModel(null);
      diff.dispose();
      model?.original.dispose();
      model?.modified.dispose();
    },
  };
}
