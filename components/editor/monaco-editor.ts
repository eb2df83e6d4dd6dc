import type { Cost } from "@/generators/views/cost/cost";
import type { Finding } from "@/lib/lint/finding";
import type { Reveal } from "./code-props";
import { showCostsIn } from "./monaco-costs";
import { markFindings } from "./monaco-findings";
import { listenToEdits, modelFor, updateModel } from "./monaco-models";
import { followTheme, sharedOptions } from "./monaco-options";
import { hearQuestions, lightIn } from "./monaco-questions";
import { editor, setUpMonaco } from "./monaco-setup";

setUpMonaco();

/** What the page asks of an editor. */
export interface CodeEditor {
  readonly show: (path: string, text: string) => void;
  readonly mark: (path: string, findings: readonly Finding[]) => void;
  readonly flash: (lines: readonly number[]) => void;
  readonly reveal: (place: Reveal) => void;
  /** Marks lines until others are marked. */
  readonly light: (lines: readonly number[]) => void;
  /** Says beside each resource what it costs; nothing says nothing. */
  readonly price: (cost: Cost | undefined) => void;
  /** Hears of questions about a line. */
  readonly hear: (onAsk: (line: number) => void) => () => void;
  /** Lets people change the text and hears of it; without a listener it is only shown. */
  readonly listen: (onEdit: ((path: string, text: string) => void) | undefined) => void;
  readonly dispose: () => void;
}

const changedLine = (line: number) => ({
  range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
  options: { isWholeLine: true, className: "line-changed" },
});

/** Makes an editor in an element of the page. */
export function createCodeEditor(host: HTMLElement): CodeEditor {
  const unfollow = followTheme();
  const code = editor.create(host, { ...sharedOptions, model: null });
  const changes = code.createDecorationsCollection();
  const views = new Map<string, editor.ICodeEditorViewState | null>();
  let shown = "";

  // For the journeys: only the visible lines are in the page.
  const editorText = () => code.getModel()?.getValue() ?? "";
  const setEditorText = (text: string) => code.getModel()?.setValue(text);
  Object.assign(window, { __stackwright: { editorText, setEditorText } });

  return {
    show: (path, text) => {
      const model = modelFor(path, text);
      updateModel(model, text);
      if (path === shown) return;
      views.set(shown, code.saveViewState());
      code.setModel(model);
      code.updateOptions({ ariaLabel: `Text of ${path}` });
      code.restoreViewState(views.get(path) ?? null);
      shown = path;
    },
    mark: (path, findings) => markFindings(modelFor(path, ""), findings),
    flash: (lines) => {
      changes.set(lines.map(changedLine));
      const [first] = lines;
      if (first !== undefined) code.revealLineInCenterIfOutsideViewport(first);
    },
    reveal: ({ line, column = 1 }) => {
      code.setPosition({ lineNumber: line, column });
      code.revealLineInCenter(line);
      code.focus();
    },
    light: lightIn(code),
    price: showCostsIn(code),
    hear: (onAsk) => hearQuestions(code, onAsk),
    listen: (onEdit) => {
      listenToEdits(onEdit);
      code.updateOptions({ readOnly: !onEdit, domReadOnly: !onEdit });
    },
    dispose: () => {
      listenToEdits(undefined);
      unfollow();
      code.dispose();
      editor.getModels().forEach((model) => {
        model.dispose();
      });
    },
  };
}
