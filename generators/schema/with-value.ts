import type { FieldPath } from "./fields";

/** The same value with one thing at a path replaced; everything beside the path is shared. */
export function withValue<T>(whole: T, [key, ...rest]: FieldPath, value: unknown): T {
  // Safe: at the end of the path stands whatever the caller puts there.
  if (key === undefined) return value as T;
  // Safe: a path leads through groups and lists only, and the copy has the same keys.
  const copy = (Array.isArray(whole) ? [...whole] : { ...whole }) as T & Record<string | number, unknown>;
  return Object.assign(copy, { [key]: withValue(copy[key], rest, value) });
}
