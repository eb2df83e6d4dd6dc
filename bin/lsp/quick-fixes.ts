import { pathToFileURL } from "node:url";
import { type CodeAction, CodeActionKind, type TextEdit } from "vscode-languageserver";
import type { Finding, Fix } from "@/lib/lint";
import { diagnosticOf } from "./diagnostics";
import { toRange } from "./positions";

/** The certain fixes of those findings that begin in the lines asked for. */
export function quickFixes(findings: readonly Finding[], from: number, to: number): readonly CodeAction[] {
  const near = findings.filter(({ range }) => range.start.line >= from && range.start.line <= to);
  return near.flatMap((finding) => finding.fixes.map((fix) => actionOf(finding, fix)));
}

function actionOf(finding: Finding, { title, edits }: Fix): CodeAction {
  const changes: Record<string, TextEdit[]> = {};
  for (const { file, range, text } of edits) {
    const uri = pathToFileURL(file).href;
    changes[uri] = [...(changes[uri] ?? []), { range: toRange(range), newText: text }];
  }
  const diagnostics = [diagnosticOf(finding)];
  return { title, kind: CodeActionKind.QuickFix, diagnostics, isPreferred: true, edit: { changes } };
}
