import { useInsertionEffect, useRef, useState } from "react";

type Acts = Readonly<Record<string, (...given: never[]) => unknown>>;

/** The same functions at every render, each doing what the newest of its name does: what they are handed to need not be drawn anew. */
export function useStable<T extends Acts>(acts: T): T {
  const latest = useRef(acts);
  useInsertionEffect(() => {
    latest.current = acts;
  });
  const [stable] = useState(() => {
    const named = Object.keys(acts).map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]);
    // Safe: each does what the one of its name does.
    return Object.fromEntries(named) as T;
  });
  return stable;
}
