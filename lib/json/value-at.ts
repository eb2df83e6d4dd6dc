/** Whether a value can be asked for keys: an object or a list. */
export const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What an object or list itself holds under a key, not what every object has; undefined for every other value. */
export const memberOf = (value: unknown, key: PropertyKey): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** What stands at the end of a path of keys. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((holder, key) => memberOf(holder, key), value);
