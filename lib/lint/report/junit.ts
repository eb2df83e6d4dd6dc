import type { Finding } from "../finding";
import { byFile } from "./by-file";
import type { Report } from "./report";
import { element, xmlDocument } from "./xml";

/** The findings as failed tests, a suite for each file, for whatever shows test results: https://github.com/testmoapp/junitxml */
export function toJunit(report: Report): string {
  const suites = byFile(report).map(([name, findings]) => suiteOf(name, findings));
  const { length } = report.findings;
  return xmlDocument(element("testsuites", { name: "stackwright", tests: testsIn(report), failures: length }, suites));
}

/** A file without findings is one test that passed. */
const testsIn = (report: Report): number =>
  byFile(report).reduce((sum, [, findings]) => sum + Math.max(1, findings.length), 0);

function suiteOf(name: string, findings: readonly Finding[]): string {
  const counts = { tests: Math.max(1, findings.length), failures: findings.length };
  const passed = element("testcase", { name: "no findings", classname: name, file: name });
  return element("testsuite", { name, ...counts }, findings.length === 0 ? [passed] : findings.map(caseOf));
}

function caseOf({ rule, severity, message, file, range: { start } }: Finding): string {
  const place = `${file}:${start.line}:${start.column}`;
  const failure = element("failure", { type: severity, message: `${place} ${message}` });
  return element("testcase", { name: `${rule} at ${start.line}:${start.column}`, classname: file, file }, [failure]);
}
