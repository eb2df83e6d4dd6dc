/** One line of the table. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "MiB" | "KB" | "×";
  /** The value must not be above it; without one the line only informs. */
  readonly limit?: number;
}

/** What a `*.bench.ts` exports as `bench`; one that cannot run on this machine says why. */
export type Bench = () => Promise<readonly Measurement[] | { readonly skipped: string }>;

interface Repetition {
  readonly warmUp?: number;
  readonly runs?: number;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median time of a function in milliseconds, after it has run often enough to be compiled. */
export async function medianMs(run: () => unknown, { warmUp = 5, runs = 15 }: Repetition = {}): Promise<number> {
  for (let index = 0; index < warmUp; index += 1) await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const started = performance.now();
    await run();
    times.push(performance.now() - started);
  }
  return median(times);
}
