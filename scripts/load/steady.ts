import { availableParallelism } from "node:os";
import autocannon, { type Asked } from "autocannon";
import type { Measurement } from "../bench/measure";
import { asked } from "./asked";

/** So many connections that ask again as soon as they are answered. */
export function fire(address: string, connections: number, duration: number, make: () => Asked) {
  const requests = [{ ...make(), setupRequest: (before: Asked) => ({ ...before, ...make() }) }];
  return autocannon({ url: address, connections, duration, timeout: 60, requests });
}

/** 32 connections; beside them as many as there are cores, which is what the cores can do. */
export async function steady(address: string, seconds: number): Promise<readonly Measurement[]> {
  const rows: Measurement[] = [];
  for (const [name, make] of Object.entries(asked)) {
    await fire(address, availableParallelism(), 5, make);
    const cores = await fire(address, availableParallelism(), Math.ceil(seconds / 4), make);
    const { errors, timeouts, non2xx, latency, requests } = await fire(address, 32, seconds, make);
    const of32 = `${name}, 32 connections × ${seconds} s`;
    rows.push(
      {
        name: `${of32}: not answered with 2xx, of ${requests.total}`,
        value: errors + timeouts + non2xx,
        unit: "",
        limit: 0,
      },
      { name: `${of32}: p50`, value: latency.p50, unit: "ms" },
      { name: `${of32}: p99 ÷ p50`, value: latency.p99 / latency.p50, unit: "×", limit: 5 },
      { name: `${of32}: answers`, value: requests.average, unit: "per s" },
      {
        name: `${of32}: of what the cores can do`,
        value: (100 * requests.average) / cores.requests.average,
        unit: "%",
        least: 90,
      },
    );
  }
  return rows;
}
