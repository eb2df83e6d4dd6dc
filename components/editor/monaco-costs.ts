import type { editor } from "monaco-editor/editor";
import { type BlockCost, blockCosts } from "@/generators/views/cost/block-costs";
import type { Cost } from "@/generators/views/cost/cost";

/** After the line, where no line moves when it arrives. */
const afterLine =
  (model: editor.ITextModel) =>
  ({ line, words }: BlockCost): editor.IModelDeltaDecoration => {
    const column = model.getLineMaxColumn(line);
    return {
      range: { startLineNumber: line, startColumn: column, endLineNumber: line, endColumn: column },
      options: { after: { content: `  ${words}`, inlineClassName: "block-cost" }, showIfCollapsed: true },
    };
  };

/** A function that shows beside each resource what it costs, in every text that the editor shows from then on. */
export function showCostsIn(code: editor.IStandaloneCodeEditor): (cost: Cost | undefined) => void {
  const marks = code.createDecorationsCollection();
  let known: Cost | undefined;
  const draw = () => {
    const model = code.getModel();
    if (model) marks.set(known ? blockCosts(model.getValue(), known).map(afterLine(model)) : []);
  };
  code.onDidChangeModel(draw);
  code.onDidChangeModelContent(draw);
  return (cost) => {
    known = cost;
    draw();
  };
}
