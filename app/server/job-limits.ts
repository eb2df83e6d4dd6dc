import { availableParallelism } from "node:os";

/** What the worker threads may use, and who may wait for them. */
export interface JobLimits {
  readonly workers: number;
  /** Of one job, from its start, by the clock: far above what the largest one takes, as others may use the machine too. */
  readonly timeMs: number;
  /** Of a job that nobody waits for any more, at the least: a thread that takes the place of a stopped one costs more than most jobs. */
  readonly unwantedMs: number;
  /** Until a job starts. */
  readonly waitMs: number;
  /** The heap of one worker. */
  readonly memoryMiB: number;
  /** A body beyond this takes long: all but one thread at the most work on such ones. */
  readonly largeBytes: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
}

/** Every core works; more than four would only cost memory on a machine that is shared. */
const mostWorkers = 4;

export const jobLimits: JobLimits = {
  workers: Math.min(availableParallelism(), mostWorkers),
  timeMs: 60_000,
  unwantedMs: 2_000,
  waitMs: 30_000,
  memoryMiB: 512,
  largeBytes: 262_144,
  waiting: 128,
  waitingOfOne: 64,
};
