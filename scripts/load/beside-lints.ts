import { setTimeout as pause } from "node:timers/promises";
import type { Asked } from "autocannon";
import type { Measurement } from "../bench/measure";
import { ask, asked, lintOf, manyBuckets } from "./asked";

const health = (): Asked => ({ path: "/api/health" });

function p99(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN;
}

/** One after the other until `isOver`. */
async function timesOf(address: string, make: () => Asked, isOver: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (!isOver()) {
    times.push((await ask(address, make())).ms);
    await pause(20);
  }
  return times;
}

function after(ms: number): () => boolean {
  const end = performance.now() + ms;
  return () => performance.now() > end;
}

/** Health and generation while four lints of 1 MB are being done. */
export async function besideLints(address: string): Promise<readonly Measurement[]> {
  const generate = asked.generate ?? health;
  await timesOf(address, generate, after(3_000));
  const idle = p99(await timesOf(address, generate, after(10_000)));
  let isOver = false;
  const lints = Promise.all(Array.from({ length: 4 }, (_, at) => ask(address, lintOf(manyBuckets(999_000, at)))));
  void lints.finally(() => {
    isOver = true;
  });
  const [healthy, generated] = await Promise.all([
    timesOf(address, health, () => isOver),
    timesOf(address, generate, () => isOver),
  ]);
  const answers = await lints;
  const refused = answers.filter(({ status }) => status !== 200).length;
  return [
    { name: "four lints of 1 MB: not answered with 200", value: refused, unit: "", limit: 0 },
    { name: "the slowest of them", value: Math.max(...answers.map(({ ms }) => ms)), unit: "ms" },
    { name: "health beside them: p99", value: p99(healthy), unit: "ms", limit: 100 },
    { name: "generate beside them: p99 ÷ that of an idle server", value: p99(generated) / idle, unit: "×", limit: 3 },
  ];
}
