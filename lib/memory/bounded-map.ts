/** What was used last, up to a weight over all; what was not used for longest goes first. */
export interface BoundedMap<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  readonly weight: number;
}

/** What weighs more than a quarter of everything is not kept: one thing must not drive out all others. */
export function boundedMap<Value>(most: number, weigh: (value: Value, key: string) => number): BoundedMap<Value> {
  // A map keeps the order in which keys were put into it: the first one was not used for longest.
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let weight = 0;
  const drop = (key: string): void => {
    weight -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    get(key) {
      const hit = kept.get(key);
      if (!hit) return undefined;
      kept.delete(key);
      kept.set(key, hit);
      return hit.value;
    },
    set(key, value) {
      drop(key);
      const own = weigh(value, key);
      if (own > most / 4) return;
      kept.set(key, { value, weight: own });
      weight += own;
      for (const [oldest] of kept) {
        if (weight <= most) return;
        drop(oldest);
      }
    },
    get weight() {
      return weight;
    },
  };
}
