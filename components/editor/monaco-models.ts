import { editor, MarkerSeverity, Range, Uri } from "monaco-editor/editor";
import type { Finding, Severity } from "@/lib/lint/finding";

const languages: readonly (readonly [RegExp, string])[] = [
  [/\.(tf|tfvars|hcl)$/, "hcl"],
  [/\.md$/, "markdown"],
  [/\.py$/, "python"],
  [/\.ya?ml$/, "yaml"],
  [/\.sh$/, "shell"],
  [/(^|\/)Dockerfile$/, "dockerfile"],
];

const languageOf = (path: string): string => languages.find(([files]) => files.test(path))?.[1] ?? "plaintext";

const severities: Readonly<Record<Severity, MarkerSeverity>> = {
  critical: MarkerSeverity.Error,
  high: MarkerSeverity.Error,
  medium: MarkerSeverity.Warning,
  low: MarkerSeverity.Info,
};

/** The model of a file; it lives as long as the page, so that each file keeps its place. */
export function modelFor(path: string, text: string): editor.ITextModel {
  const uri = Uri.from({ scheme: "bundle", path: `/${path}` });
  return editor.getModel(uri) ?? editor.createModel(text, languageOf(path), uri);
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
  model.applyEdits([{ range, text: text.slice(start, text.length - end) }]);
}

/** Shows findings in the text and its margin. */
export function markFindings(model: editor.ITextModel, findings: readonly Finding[]): void {
  const markers = findings.map(({ rule, severity, message, range: { start, end } }) => ({
    severity: severities[severity],
    message,
    source: rule,
    startLineNumber: start.line,
    startColumn: start.column,
    endLineNumber: end.line,
    endColumn: end.column,
  }));
  editor.setModelMarkers(model, "findings", markers);
}
