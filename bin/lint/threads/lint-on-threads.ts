import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { GivenFile } from "@/lib/intake";
import type { LintResult } from "@/lib/lint";
import { conclude, judgeModule } from "@/lib/lint/judge";
import { readModules } from "@/lib/rules";
import { type Found, type Job, lintSettings, type SharedSettings } from "./job";
import { takeModules } from "./take-modules";

/** What a thread runs, beside the pieces of the program; not there where the program runs from its sources. */
const program = new URL("../lint-thread.mjs", import.meta.url);

export interface Threads {
  /** How many judge, this one among them. */
  readonly threads: number;
  readonly onProgress: (done: number, all: number) => void;
}

/** How often the progress of the others is told while this thread waits for them. */
const EVERY_MS = 100;

/** As `lintDetailed`, with the modules shared out over threads: the same findings in the same order. */
export async function lintOnThreads(
  files: readonly GivenFile[],
  settings: SharedSettings,
  { threads, onProgress }: Threads,
): Promise<LintResult> {
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const job: Job = { files, settings, next };
  const others = existsSync(program) ? Array.from({ length: threads - 1 }, () => foundElsewhere(job)) : [];
  const reading = readModules(files, lintSettings(job));
  const tell = (taken: number) => onProgress(Math.min(taken, reading.modules.length), reading.modules.length);
  const own = takeModules(reading, job, tell);
  const found = [own, ...(await whileTelling(Promise.all(others), () => tell(Atomics.load(next, 0))))];
  // What a thread took and did not bring back is judged here.
  const places = reading.modules.map(
    (_, place) => found.find((one) => one.has(place))?.get(place) ?? judgeModule(reading, place),
  );
  return conclude(reading, places.flat());
}

async function whileTelling<Result>(waiting: Promise<Result>, tell: () => void): Promise<Result> {
  const ticking = setInterval(tell, EVERY_MS);
  try {
    return await waiting;
  } finally {
    clearInterval(ticking);
  }
}

/** What another thread finds; nothing where it breaks down. */
function foundElsewhere(job: Job): Promise<Found> {
  return new Promise((resolve) => {
    const nothing: Found = new Map();
    const thread = new Worker(program, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    thread.once("message", resolve);
    thread.once("error", () => resolve(nothing));
    thread.once("exit", () => resolve(nothing));
  });
}
