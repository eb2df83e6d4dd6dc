import { Piscina } from "piscina";
import type { RunJudge } from "@/app/api/jobs/judge-runner";

/** Far above what the largest bundle takes, as others may use the machine too. */
const limitMs = 60_000;

/** HashiCorp's parser takes some 80 MiB of memory: one thread, warm, judges for all workers. */
export function createJudge(filename: string, timeMs = limitMs): RunJudge {
  const pool = new Piscina({ filename, minThreads: 1, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY });
  return (texts) => pool.run(texts, { signal: AbortSignal.timeout(timeMs) });
}
