/** The nearest of some names, when it is near enough to be meant; of several the last: versions are listed in their order. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > least) continue;
    const distance = editDistance(name, candidate, least + 1);
    if (distance <= least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** One letter at most is added, missing or another. */
export function isOneEditAway(name: string, known: string): boolean {
  return Math.abs(name.length - known.length) <= 1 && editDistance(name, known, 2) <= 1;
}

/** Levenshtein distance, given up above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    previous = row;
  }
  return previous[b.length] ?? limit;
}

/** `"vpc_id"` when one is near, else the first few of all names. */
export function expectedName(name: string, names: Iterable<string>, otherwise = "a name that the schema has"): string {
  const all = [...names];
  const near = nearest(name, all);
  if (near !== undefined) return `"${near}"`;
  if (all.length === 0) return "none";
  return all.length <= 8 ? `one of ${all.sort().join(", ")}` : otherwise;
}
