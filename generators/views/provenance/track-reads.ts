/** The dotted paths that a function reads of a value, groups and lists on the way to them included. */
export function trackReads<T extends object>(value: T, use: (tracked: T) => unknown): ReadonlySet<string> {
  const reads = new Set<string>();
  use(watch(value, "", reads));
  return reads;
}

/** A copy stands behind the proxy, because a proxy may not show other children than a frozen target has. */
function watch<T extends object>(value: T, path: string, reads: Set<string>): T {
  // Safe: the copy has the same keys and values.
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as T;
  return new Proxy(copy, {
    get: (target, key) => {
      const child: unknown = Reflect.get(target, key);
      if (typeof key === "symbol") return child;
      const here = path === "" ? key : `${path}.${key}`;
      reads.add(here);
      return typeof child === "object" && child !== null ? watch(child, here, reads) : child;
    },
  });
}
