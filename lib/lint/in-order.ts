import type { Finding } from "./finding";

/** By file and place, each once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return sorted(unique(findings));
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { line, column } = finding.range.start;
    const key = `${finding.rule}\0${finding.file}\0${line}\0${column}\0${finding.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
