/** Stands for "computed, and it is undefined". */
const NOTHING = Symbol("nothing");

/**
 * Computes a fact about an object once, and forgets it with the object. What else `compute` is given must follow from the object.
 * `meanwhile` answers who asks for the fact while it is being computed.
 */
export function cached<K extends object, V, Rest extends readonly unknown[]>(
  compute: (key: K, ...rest: Rest) => V,
  meanwhile?: V,
): (key: K, ...rest: Rest) => V {
  const seen = new WeakMap<K, V | typeof NOTHING>();
  return (key, ...rest) => {
    const hit = seen.get(key);
    if (hit !== undefined) return unpack<V>(hit);
    if (meanwhile !== undefined) seen.set(key, meanwhile);
    const value = compute(key, ...rest);
    seen.set(key, value === undefined ? NOTHING : value);
    return value;
  };
}

/** As `cached`, for facts about the parts of an object, or about its names. */
export function cachedWithin<Owner extends object, Key, V, Rest extends readonly unknown[]>(
  compute: (owner: Owner, key: Key, ...rest: Rest) => V,
): (owner: Owner, key: Key, ...rest: Rest) => V {
  const known = new WeakMap<Owner, Map<Key, V | typeof NOTHING>>();
  return (owner, key, ...rest) => {
    let facts = known.get(owner);
    if (!facts) {
      facts = new Map();
      known.set(owner, facts);
    }
    const hit = facts.get(key);
    if (hit !== undefined) return unpack<V>(hit);
    const value = compute(owner, key, ...rest);
    facts.set(key, value === undefined ? NOTHING : value);
    return value;
  };
}

function unpack<V>(kept: V | typeof NOTHING): V {
  // Safe: NOTHING is kept only where the value was undefined.
  return (kept === NOTHING ? undefined : kept) as V;
}
