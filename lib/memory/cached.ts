/**
 * Computes a fact about an object once, and forgets it with the object. What else `compute` is given must follow from the object.
 * `meanwhile` answers who asks for the fact while it is being computed.
 */
export function cached<K extends object, V, Rest extends readonly unknown[]>(
  compute: (key: K, ...rest: Rest) => V,
  meanwhile?: V,
): (key: K, ...rest: Rest) => V {
  const seen = new WeakMap<K, { readonly value: V }>();
  return (key, ...rest) => {
    const hit = seen.get(key);
    if (hit) return hit.value;
    if (meanwhile !== undefined) seen.set(key, { value: meanwhile });
    const value = compute(key, ...rest);
    seen.set(key, { value });
    return value;
  };
}

/** As `cached`, for facts about the parts of an object, or about its names. */
export function cachedWithin<Owner extends object, Key, V, Rest extends readonly unknown[]>(
  compute: (owner: Owner, key: Key, ...rest: Rest) => V,
): (owner: Owner, key: Key, ...rest: Rest) => V {
  const known = cached((_owner: Owner) => new Map<Key, { readonly value: V }>());
  return (owner, key, ...rest) => {
    const facts = known(owner);
    const hit = facts.get(key);
    if (hit) return hit.value;
    const value = compute(owner, key, ...rest);
    facts.set(key, { value });
    return value;
  };
}
