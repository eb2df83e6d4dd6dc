import { Piscina } from "piscina";
import type { Job, JobAnswer, RunJob } from "@/app/api/jobs/job";
import { fairQueue } from "./fair-queue";
import type { JobLimits } from "./job-limits";
import { type Failure, refuseJob } from "./job-refusals";
import { threadsOf } from "./job-threads";

interface Waiting {
  readonly job: Job;
  readonly signal: AbortSignal;
  /** It is its turn. */
  readonly begin: () => void;
  readonly settle: (answer: JobAnswer | Failure) => void;
}

export interface JobPool {
  readonly run: RunJob;
  readonly close: () => Promise<void>;
}

/** Worker threads that run the program in `filename`. A job that goes past a limit, or crashes, costs itself alone. */
export function createJobPool(filename: string, limits: JobLimits): JobPool {
  const pool = new Piscina({
    filename,
    minThreads: limits.workers,
    maxThreads: limits.workers,
    idleTimeout: Number.POSITIVE_INFINITY,
    // Little is young for long here: a larger share costs tens of MB in each thread and saves no time that could be measured.
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMiB, maxYoungGenerationSizeMb: 8 },
  });
  const queue = fairQueue<Waiting>({ all: limits.waiting, each: limits.waitingOfOne });
  const threads = threadsOf(pool, limits.workers);
  // A thread that takes the place of a stopped one loads its program, and runs it for the first time: what may end before that is not stopped.
  const unwantedMs = (): number => Math.max(limits.unwantedMs, 2 * threads.loadMs());
  let running = 0;
  let large = 0;
  const isLarge = (job: Job): boolean => (job.body?.byteLength ?? 0) > limits.largeBytes;
  // Where there are several threads, one is left to those who sent little.
  const mayStart = ({ job }: Waiting): boolean => !isLarge(job) || large < Math.max(1, limits.workers - 1);

  /** Only what starts at once is handed to the pool: its own line knows no callers. */
  async function work(): Promise<void> {
    if (running >= limits.workers) return;
    const next = queue.take(mayStart);
    if (!next) return;
    const share = isLarge(next.job) ? 1 : 0;
    running += 1;
    large += share;
    next.begin();
    next.settle(
      await attempt(pool, next.job, next.signal, { timeMs: limits.timeMs, unwantedMs, up: threads.up(running) }),
    );
    running -= 1;
    large -= share;
    void work();
  }

  function run(job: Job, caller: string, signal: AbortSignal): Promise<JobAnswer> {
    const bytes = job.body?.byteLength ?? 0;
    return new Promise((resolve) => {
      const leave = () => settle("waited");
      const timer = setTimeout(leave, limits.waitMs);
      const settle = (answer: JobAnswer | Failure) => {
        queue.drop(caller, waiting);
        clearTimeout(timer);
        signal.removeEventListener("abort", leave);
        resolve(typeof answer === "string" ? refuseJob(answer, limits, bytes) : answer);
      };
      const waiting: Waiting = { job, signal, begin: () => clearTimeout(timer), settle };
      if (!queue.add(caller, waiting)) return settle("full");
      signal.addEventListener("abort", leave);
      void work();
    });
  }
  return { run, close: () => pool.destroy() };
}

interface Clock {
  readonly timeMs: number;
  readonly unwantedMs: () => number;
  /** From when on the time counts. */
  readonly up: Promise<void>;
}

/** Never rejects. Who stops waiting stops the work, unless it ends soon: https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5 needs no reader. */
async function attempt(pool: Piscina, job: Job, gone: AbortSignal, clock: Clock): Promise<JobAnswer | Failure> {
  const late = new AbortController();
  // A thread that does not come up must not hold its job for ever.
  let timer = setTimeout(() => late.abort(), 2 * clock.timeMs);
  let ended = false;
  void clock.up.then(() => {
    if (ended || gone.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => late.abort(), clock.timeMs);
  });
  const stopSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => late.abort(), clock.unwantedMs());
  };
  gone.addEventListener("abort", stopSoon);
  try {
    return await pool.run(job, { signal: late.signal });
  } catch (error) {
    if (late.signal.aborted) return "time";
    // Safe: only the code is looked at, and it may be missing.
    if ((error as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return "memory";
    process.stderr.write(`${job.operation}: ${error instanceof Error ? error.stack : error}\n`);
    return "crash";
  } finally {
    ended = true;
    gone.removeEventListener("abort", stopSoon);
    clearTimeout(timer);
  }
}
