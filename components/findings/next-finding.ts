import type { Finding } from "@/lib/lint/finding";

const sameAs = (a: Finding) => (b: Finding) =>
  a.rule === b.rule && a.file === b.file && a.message === b.message && a.range.start.line === b.range.start.line;

/**
 * The finding after or before the one that was visited last, round and round. From a file that was opened since, its
 * first or last one.
 */
export function nextFinding(
  findings: readonly Finding[],
  visited: Finding | undefined,
  file: string,
  by: -1 | 1,
): Finding | undefined {
  const at = visited?.file === file ? findings.findIndex(sameAs(visited)) : -1;
  if (at >= 0) return findings.at((at + by) % findings.length);
  const here = findings.filter((finding) => finding.file === file);
  const [list, place] = [here.length > 0 ? here : findings, by === 1 ? 0 : -1];
  return list.at(place);
}
