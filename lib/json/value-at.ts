/** Whether a value can be asked for keys: an object or a list. */
export const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What an object or list itself holds under a key, not what every object has; undefined for every other value. */
export const memberOf = (value: unknown, key: PropertyKey): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** What a table holds under a name that somebody gave: `constructor` is in no table, though every object has one. */
export function entryOf<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What stands at the end of a path of keys. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((holder, key) => memberOf(holder, key), value);
