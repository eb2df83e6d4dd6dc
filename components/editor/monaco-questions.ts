import { editor, KeyCode } from "monaco-editor/editor";
import { wordsNow } from "../words/words-now";

const wholeLine = (line: number): editor.IModelDeltaDecoration => ({
  range: { startLineNumber: line, startColumn: 1, endLineNumber: line, endColumn: 1 },
  options: { isWholeLine: true, className: "line-caused" },
});

/** A function that marks the lines that hang on a field, and brings the first of them into view. */
export function lightIn(code: editor.IStandaloneCodeEditor): (lines: readonly number[]) => void {
  const marks = code.createDecorationsCollection();
  return (lines) => {
    marks.set(lines.map(wholeLine));
    const [first] = lines;
    if (first !== undefined) code.revealLineInCenterIfOutsideViewport(first);
  };
}

/** Somebody asks why a line is there: with F1, from the menu, or with a click on its number. */
export function hearQuestions(code: editor.IStandaloneCodeEditor, onAsk: (line: number) => void): () => void {
  const action = code.addAction({
    id: "stackwright.why",
    label: wordsNow().preview.why,
    keybindings: [KeyCode.F1],
    contextMenuGroupId: "navigation",
    run: () => onAsk(code.getPosition()?.lineNumber ?? 1),
  });
  const click = code.onMouseDown(({ target }) => {
    const isNumber = target.type === editor.MouseTargetType.GUTTER_LINE_NUMBERS;
    if (isNumber && target.position) onAsk(target.position.lineNumber);
  });
  return () => {
    action.dispose();
    click.dispose();
  };
}
