import type { Finding } from "./finding";

/** By file and place, each once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return unique([...findings].sort(byPlace));
}

/** Of sorted findings: what is the same stands together. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  let said: Set<string> | undefined;
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    if (!before || byPlace(before, finding) !== 0) {
      said = undefined;
      return true;
    }
    said ??= new Set([before.message]);
    return !said.has(finding.message) && said.add(finding.message) !== undefined;
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
