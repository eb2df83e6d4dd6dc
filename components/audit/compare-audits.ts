import type { Finding } from "@/lib/lint/finding";

type Judged = Pick<Finding, "rule" | "file" | "message">;

/** How many of each there are; where one stands says nothing, since text above it moves it. */
function countEach(findings: readonly Judged[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, file, message } of findings) {
    const key = `${rule} ${file} ${message}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** How many of the findings are not among the others. */
function countBeyond(findings: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  return [...findings].reduce((sum, [key, count]) => sum + Math.max(0, count - (others.get(key) ?? 0)), 0);
}

/** How many findings of an audit are gone in a later one, and how many are new in it. A finding that only moved is neither. */
export function compareAudits(
  before: readonly Judged[],
  after: readonly Judged[],
): { readonly fixed: number; readonly added: number } {
  const [first, later] = [countEach(before), countEach(after)];
  return { fixed: countBeyond(first, later), added: countBeyond(later, first) };
}
