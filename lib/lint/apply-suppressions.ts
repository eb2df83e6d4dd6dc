import { grouped } from "@/lib/memory/grouped";
import type { Suppressed } from "./engine";
import type { Finding } from "./finding";
import { holdsFor, type Suppression } from "./suppression-comments";

/** Findings without those that a comment takes out, these with the reason, and the comments that took one out. */
export function applySuppressions(
  suppressions: readonly Suppression[],
  found: readonly Finding[],
  today: string | undefined,
) {
  const used = new Set<Suppression>();
  const suppressed: Suppressed[] = [];
  if (suppressions.length === 0) return { findings: found, suppressed, used };
  const known = grouped(suppressions.map((one) => [`${one.rule}\0${one.file}`, one]));
  const findings = found.filter((finding) => {
    const candidates = known.get(`${finding.rule}\0${finding.file}`);
    const suppression = candidates?.find((candidate) => holdsFor(candidate, finding, today));
    if (!suppression) return true;
    used.add(suppression);
    suppressed.push({ finding, reason: suppression.reason });
    return false;
  });
  return { findings, suppressed, used };
}
