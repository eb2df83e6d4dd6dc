/** Something that is fetched when it is needed, once. */
export interface LateModule<T> {
  /** What came; undefined until then. */
  readonly loaded: () => T | undefined;
  /** Fetches it where it is not there. A failure is not kept: whoever asks again has it fetched again. */
  readonly load: () => Promise<T>;
}

/** Keeps what `fetchIt` brings, and never that it brought nothing. */
export function lateModule<T>(fetchIt: () => Promise<{ readonly default: T }>): LateModule<T> {
  let value: T | undefined;
  let pending: Promise<T> | undefined;
  const start = async () => {
    try {
      value = (await fetchIt()).default;
      return value;
    } finally {
      pending = undefined;
    }
  };
  return {
    loaded: () => value,
    load: () => {
      if (value !== undefined) return Promise.resolve(value);
      pending ??= start();
      return pending;
    },
  };
}
