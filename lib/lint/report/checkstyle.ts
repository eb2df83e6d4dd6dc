import type { Finding, Severity } from "../finding";
import { byFile } from "./by-file";
import type { Report } from "./report";
import { element, xmlDocument } from "./xml";

const LEVELS: Readonly<Record<Severity, string>> = { critical: "error", high: "error", medium: "warning", low: "info" };

/** The findings as Checkstyle writes them, which Jenkins and most review tools read: https://checkstyle.org/ */
export function toCheckstyle(report: Report): string {
  const files = byFile(report).filter(([, findings]) => findings.length > 0);
  const elements = files.map(([name, findings]) => element("file", { name }, findings.map(errorOf)));
  return xmlDocument(element("checkstyle", { version: "8.0" }, elements));
}

function errorOf({ rule, severity, message, range: { start } }: Finding): string {
  const source = `stackwright.${rule}`;
  return element("error", { line: start.line, column: start.column, severity: LEVELS[severity], message, source });
}
