/** Three versions of a text, or of a piece of it, as lines. */
export interface Versions {
  readonly ours: readonly string[];
  readonly common: readonly string[];
  readonly theirs: readonly string[];
}

interface Anchor {
  readonly common: number;
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Cuts three versions where a line stands once in each and in the same order: in front of each such line, which begins the next piece.
 * What lies between is compared by itself, so that a comparison costs what its pieces cost and not what the whole does.
 */
export function piecesBetweenAnchors({ ours, common, theirs }: Versions): readonly Versions[] {
  const cuts = [
    ...anchorsOf({ ours, common, theirs }),
    { common: common.length, ours: ours.length, theirs: theirs.length },
  ];
  let from: Anchor = { common: 0, ours: 0, theirs: 0 };
  return cuts.map((cut) => {
    const piece = {
      ours: ours.slice(from.ours, cut.ours),
      common: common.slice(from.common, cut.common),
      theirs: theirs.slice(from.theirs, cut.theirs),
    };
    from = cut;
    return piece;
  });
}

function anchorsOf({ ours, common, theirs }: Versions): readonly Anchor[] {
  const [inOurs, inTheirs] = [placesOfUnique(ours), placesOfUnique(theirs)];
  const shared: Anchor[] = [];
  for (const [line, at] of placesOfUnique(common)) {
    const [own, other] = [inOurs.get(line), inTheirs.get(line)];
    if (own !== undefined && other !== undefined) shared.push({ common: at, ours: own, theirs: other });
  }
  return longestRising(
    longestRising(shared, (anchor) => anchor.ours),
    (anchor) => anchor.theirs,
  );
}

/** Where the lines stand that stand once, from the first on. */
function placesOfUnique(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  lines.forEach((line, at) => {
    if (places.has(line)) repeated.add(line);
    places.set(line, at);
  });
  for (const line of repeated) places.delete(line);
  return places;
}

/** As many of the items as rise from one to the next; by piles, as patience sorts: https://en.wikipedia.org/wiki/Patience_sorting */
function longestRising<T>(items: readonly T[], rankOf: (item: T) => number): readonly T[] {
  interface Card {
    readonly item: T;
    readonly before: Card | undefined;
  }
  const piles: Card[] = [];
  for (const item of items) {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const top = piles[middle];
      if (top && rankOf(top.item) < rankOf(item)) low = middle + 1;
      else high = middle;
    }
    piles[low] = { item, before: piles[low - 1] };
  }
  const rising: T[] = [];
  for (let card = piles.at(-1); card; card = card.before) rising.push(card.item);
  return rising.reverse();
}
