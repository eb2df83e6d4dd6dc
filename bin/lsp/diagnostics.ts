import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver";
import type { Finding, Severity } from "@/lib/lint";
import { ruleTextOf } from "@/lib/rules";
import { toRange } from "./positions";

const LEVELS: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
};

/** A finding as editors mark it, with the page that says more. */
export function diagnosticOf({ rule, severity, message, range }: Finding): Diagnostic {
  const page = ruleTextOf(rule)?.references[0]?.url;
  return {
    range: toRange(range),
    severity: LEVELS[severity],
    code: rule,
    source: "stackwright",
    message,
    ...(page && { codeDescription: { href: page } }),
  };
}
