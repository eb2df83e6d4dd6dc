import type { Measurement } from "../bench/measure";
import { ask, asked, lintOf, manyBuckets } from "./asked";

const connections = 200;

/** Heavy jobs from 200 connections at once: who finds no room is told when to come again, nobody waits for ever. */
export async function overload(address: string): Promise<readonly Measurement[]> {
  const answers = await Promise.all(
    Array.from({ length: connections }, (_, at) => ask(address, lintOf(manyBuckets(100_000, `overload ${at}`)))),
  );
  const started = performance.now();
  const make = asked.generate;
  const next = make && (await ask(address, make()));
  const recovery = performance.now() - started;
  const busy = answers.filter(({ status }) => status === 503);
  const silent = busy.filter(({ headers }) => !headers.has("retry-after")).length;
  const others = answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 503);
  const which = others.length > 0 ? ` (${[...new Set(others)].map((status) => status || "none").join(", ")})` : "";
  return [
    { name: `overload, ${connections} connections: answered with 503`, value: busy.length, unit: "", least: 1 },
    { name: "of these without Retry-After", value: silent, unit: "", limit: 0 },
    { name: `hung, broken or answered otherwise${which}`, value: others.length, unit: "", limit: 0 },
    { name: "the longest wait for an answer", value: Math.max(...answers.map(({ ms }) => ms)), unit: "ms" },
    { name: "recovery", value: next?.status === 200 ? recovery : Number.POSITIVE_INFINITY, unit: "ms", limit: 2_000 },
  ];
}
