const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Runs something short to its end even if somebody presses Ctrl+C meanwhile. Without an await in it, nothing comes between. */
export function holdSignals<T>(work: () => T): T {
  const hold = (): void => undefined;
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
  }
}
