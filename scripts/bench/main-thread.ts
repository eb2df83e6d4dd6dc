import type { CDPSession, Page } from "@playwright/test";

/** One event of Chromium's trace format; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The part of `dur` that the thread really ran; what other programs took of the machine is not in it. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
      readonly timeDeltas?: readonly number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Starting the profiler stops the page for a moment; what counts begins with this mark. */
const startMark = "stackwright-trace";
const settleMs = 300;

const categories = [
  "blink.user_timing",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
];

/** Records what the browser does while `work` runs. */
export async function trace(
  page: Page,
  session: CDPSession,
  work: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    // Safe: the protocol types events as plain objects; the interface above names the members that are read.
    events.push(...(value as readonly TraceEvent[]));
  };
  session.on("Tracing.dataCollected", collect);
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: categories },
  });
  await page.waitForTimeout(settleMs);
  await page.evaluate((name) => performance.mark(name), startMark);
  await work();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", collect);
  return events;
}

/** When samples of the profile were inside one of the scripts, merged per sample. */
function timeInside(events: readonly TraceEvent[], isInside: (url: string) => boolean): Interval[] {
  const inside = new Map<number, boolean>();
  const intervals: Interval[] = [];
  let at = 0;
  for (const { name, args } of events) {
    if (name === "Profile") at = args?.data?.startTime ?? at;
    const { cpuProfile, timeDeltas } = args?.data ?? {};
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? []) {
      inside.set(id, isInside(callFrame.url ?? "") || (parent !== undefined && inside.get(parent) === true));
    }
    (cpuProfile?.samples ?? []).forEach((node, index) => {
      const from = at;
      at += timeDeltas?.[index] ?? 0;
      if (inside.get(node)) intervals.push({ from, to: at });
    });
  }
  return intervals;
}

const overlap = (a: Interval, b: Interval): number => Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/**
 * The longest task of the page's main thread in milliseconds, without the time spent in scripts that `isForeign` names.
 *
 * @throws {Error} when the trace shows no main thread, so that a broken trace is never taken for a quick page
 */
export function longestTaskMs(events: readonly TraceEvent[], isForeign: (url: string) => boolean): number {
  const start = events.find(({ name }) => name === startMark)?.ts ?? Number.NaN;
  const profiled = events.find(({ name }) => name === "Profile");
  const main = events.find(
    (event) => event.name === "thread_name" && event.args?.name === "CrRendererMain" && event.pid === profiled?.pid,
  );
  if (!main) throw new Error("The trace names no CrRendererMain with a profile, expected the page's main thread.");
  const mine = events.filter(({ pid }) => pid === main.pid);
  const foreign = timeInside(mine, isForeign);
  const tasks = mine.filter(
    ({ name, tid, ph, ts }) => name === "RunTask" && tid === main.tid && ph === "X" && ts > start,
  );
  if (tasks.length === 0)
    throw new Error("The trace holds no RunTask of the main thread, expected one per frame at least.");
  const own = tasks.map(({ ts, dur = 0, tdur = dur }) => {
    const task = { from: ts, to: ts + dur };
    const elsewhere = foreign.reduce((sum, interval) => sum + overlap(task, interval), 0);
    return dur === 0 ? 0 : tdur * (1 - elsewhere / dur);
  });
  return Math.max(0, ...own) / 1000;
}
