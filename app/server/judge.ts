import { Piscina } from "piscina";
import type { RunJudge } from "@/app/api/jobs/judge-runner";

export interface JudgeLimits {
  /** Far above what the largest bundle takes, as others may use the machine too. */
  readonly timeMs: number;
  /** For how long the thread stays up without work. */
  readonly idleMs: number;
}

/**
 * HashiCorp's parser takes some 60 MiB: one thread judges for all workers, comes up when a bundle waits for it, and gives
 * its memory back when none has come for a while.
 */
export function createJudge(filename: string, { timeMs, idleMs }: JudgeLimits): RunJudge {
  const pool = new Piscina({ filename, minThreads: 0, maxThreads: 1, idleTimeout: idleMs });
  return (texts) => pool.run(texts, { signal: AbortSignal.timeout(timeMs) });
}
