import type { Path } from "./json";
import type { CheckIssue } from "./link-format";

interface Placed {
  readonly path: Path;
}

/** The entries that an issue may be about: those that share most of its path; all of them when it names no place. */
export function suspectsOf<E extends Placed>(issue: CheckIssue, entries: readonly E[]): readonly E[] {
  const shared = entries.map((entry) => sharedSteps(entry.path, issue.path));
  const most = Math.max(0, ...shared);
  const nearest = entries.filter((_, at) => shared[at] === most);
  const exact = nearest.filter((entry) => entry.path.length === most && issue.path.length === most);
  return exact.length > 0 ? exact : nearest;
}

function sharedSteps(a: Path, b: Path): number {
  const end = a.findIndex((step, at) => at >= b.length || String(step) !== String(b[at]));
  return end < 0 ? a.length : end;
}
