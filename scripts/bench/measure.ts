/** One line of the table. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  /** Nothing where things are counted. */
  readonly unit: "ms" | "MiB" | "KB" | "×" | "of 100" | "%" | "per s" | "";
  /** The value must not be above it; without one the line only informs. */
  readonly limit?: number;
  /** The value must not be below it. */
  readonly least?: number;
}

/** Whether a measurement keeps within what it must reach. */
export const isReached = ({ value, limit = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY }: Measurement) =>
  value <= limit && value >= least;

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
