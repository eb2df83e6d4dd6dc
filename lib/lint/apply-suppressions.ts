import { grouped } from "@/lib/memory/grouped";
import type { Finding } from "./finding";
import type { Suppressed } from "./lint-options";
import { isExpired, type Suppression } from "./suppression-comments";

/** Findings without those that a comment takes out, these with the reason, and the comments that took one out. */
export function applySuppressions(
  suppressions: readonly Suppression[],
  found: readonly Finding[],
  today: string | undefined,
) {
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  if (suppressions.length === 0) return { findings: found, suppressed, used };
  const heeded = suppressions.filter((one) => one.reason !== "" && !isExpired(one, today));
  const known = grouped(heeded.map((one) => [`${one.rule}\0${one.file}`, one]));
  const lines = new Map([...known].map(([key, ofOne]) => [key, byLine(ofOne)]));
  const findings = found.filter((finding) => {
    const suppression = lines.get(`${finding.rule}\0${finding.file}`)?.(finding.range.start.line);
    if (!suppression) return true;
    used.add(suppression);
    suppressed.push({ finding, reason: suppression.reason });
    return false;
  });
  return { findings, suppressed, used };
}

/** Which of the suppressions of one rule in one file is the first that holds for a line: found by halving, as there may be thousands. */
function byLine(suppressions: readonly Suppression[]): (line: number) => Suppression | undefined {
  const inOrder = [...suppressions].sort((one, other) => one.firstLine - other.firstLine);
  // How far the first so many reach: the one that is first to reach a line is the only one that can be the first to hold for it.
  const reach: number[] = [];
  for (const { lastLine } of inOrder) reach.push(Math.max(reach.at(-1) ?? 0, lastLine));
  return (line) => {
    let [from, to] = [0, reach.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((reach[middle] ?? 0) < line) from = middle + 1;
      else to = middle;
    }
    const found = inOrder[from];
    return found && found.firstLine <= line ? found : undefined;
  };
}
