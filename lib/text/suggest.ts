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

/** Levenshtein distance, given up at `limit`: what is further than that from the diagonal is not looked at. */
function editDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  let row = new Array<number>(b.length + 1).fill(limit);
  for (let i = 1; i <= a.length; i += 1) {
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    row[from - 1] = from === 1 ? i : limit;
    let least = row[from - 1] ?? limit;
    for (let j = from; j <= to; j += 1) {
      const replaced = (above[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const made = Math.min(replaced, (above[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1);
      row[j] = made;
      if (made < least) least = made;
    }
    if (to < b.length) row[to + 1] = limit;
    if (least >= limit) return limit;
    [above, row] = [row, above];
  }
  return Math.min(above[b.length] ?? limit, limit);
}

/** `"vpc_id"` when one is near, else the first few of all names. */
export function expectedName(name: string, names: Iterable<string>, otherwise?: string): string {
  const all = [...names];
  const near = nearest(name, all);
  return near === undefined ? anyOf(all, otherwise) : `"${near}"`;
}

/** The first few of all names, where none is near. */
export function anyOf(names: readonly string[], otherwise = "a name that the schema has"): string {
  if (names.length === 0) return "none";
  return names.length <= 8 ? `one of ${[...names].sort().join(", ")}` : otherwise;
}
