/** Computes a fact about a module or resource once. */
export function cached<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const seen = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const hit = seen.get(key);
    if (hit) return hit.value;
    const value = compute(key);
    seen.set(key, { value });
    return value;
  };
}
