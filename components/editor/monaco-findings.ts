import { editor, type IMarkdownString, type IRange, languages, MarkerSeverity, Range, Uri } from "monaco-editor/editor";
import type { Edit, Finding, Fix, Severity, Span } from "@/lib/lint/finding";
import { ruleWordsNow } from "../findings/rule-words";
import { spokenRule } from "../words/spoken-rules";
import { wordsNow } from "../words/words-now";
import { ruleTexts } from "./rule-texts";

const OWNER = "findings";

const severities: Readonly<Record<Severity, MarkerSeverity>> = {
  critical: MarkerSeverity.Error,
  high: MarkerSeverity.Error,
  medium: MarkerSeverity.Warning,
  low: MarkerSeverity.Info,
};

/** The findings of each model, and the version of its text that they are about. */
const known = new WeakMap<editor.ITextModel, { readonly version: number; readonly findings: readonly Finding[] }>();

const rangeOf = ({ start, end }: Span): IRange => ({
  startLineNumber: start.line,
  startColumn: start.column,
  endLineNumber: end.line,
  endColumn: end.column,
});

const pageOf = (rule: string): string => `${location.origin}/rules/${rule}`;

const markerOf = ({ rule, severity, message, range }: Finding): editor.IMarkerData => ({
  severity: severities[severity],
  message,
  source: "stackwright",
  code: { value: rule, target: Uri.parse(pageOf(rule)) },
  ...rangeOf(range),
});

/** Shows findings in the text and its margin. */
export function markFindings(model: editor.ITextModel, findings: readonly Finding[]): void {
  known.set(model, { version: model.getVersionId(), findings });
  editor.setModelMarkers(model, OWNER, findings.map(markerOf));
}

/** Places of findings hold only for the text that was linted. */
function findingsAt(model: editor.ITextModel, range: IRange): readonly Finding[] {
  const { version, findings } = known.get(model) ?? { version: 0, findings: [] };
  if (version !== model.getVersionId()) return [];
  return findings.filter((finding) => Range.areIntersectingOrTouching(rangeOf(finding.range), range));
}

const isAbout = (model: editor.ITextModel) => (edit: Edit) => `/${edit.file}` === model.uri.path;

function actionOf(model: editor.ITextModel, finding: Finding, fix: Fix): languages.CodeAction {
  const edits = fix.edits.map(({ range, text }) => ({
    resource: model.uri,
    textEdit: { range: rangeOf(range), text },
    versionId: model.getVersionId(),
  }));
  return {
    title: fix.title,
    kind: "quickfix",
    isPreferred: true,
    diagnostics: [markerOf(finding)],
    edit: { edits },
  };
}

async function explain({ rule, message }: Finding): Promise<IMarkdownString> {
  const own = await ruleTexts().then(
    (texts) => texts.get(rule),
    () => undefined,
  );
  const text = own && spokenRule(own, await ruleWordsNow());
  const { dialogs, pages } = wordsNow();
  const parts = text ? [`**${text.summary}**`, text.why, `*${pages.rule.howToFix}:* ${text.howToFix}`] : [message];
  return { value: [...parts, `[${dialogs.search.kinds.Rule} ${rule}](${pageOf(rule)})`].join("\n\n") };
}

/** Offers fixes at findings and explains them on hover, in every file that is shown. Runs once. */
export function setUpFindings(): void {
  const files = { scheme: "bundle" };
  languages.registerCodeActionProvider(files, {
    provideCodeActions: (model, range) => {
      const actions = findingsAt(model, range).flatMap((finding) =>
        finding.fixes
          // A fix that reaches into other files is offered in the list, which has them all.
          .filter(({ edits }) => edits.every(isAbout(model)))
          .map((fix) => actionOf(model, finding, fix)),
      );
      return { actions, dispose: () => undefined };
    },
  });
  languages.registerHoverProvider(files, {
    provideHover: async (model, { lineNumber, column }) => {
      const here = new Range(lineNumber, column, lineNumber, column);
      const contents = await Promise.all(findingsAt(model, here).map(explain));
      return contents.length === 0 ? undefined : { contents };
    },
  });
}
