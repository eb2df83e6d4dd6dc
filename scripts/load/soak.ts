import { execFileSync } from "node:child_process";
import { type Measurement, median } from "../bench/measure";
import { asked } from "./asked";
import { fire } from "./steady";

/** `ps` counts in KiB on Linux and macOS. */
const residentMiB = (pid: number): number =>
  Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;

/** Everything in turns for so many minutes; the first third of it warms up. */
export async function soak(address: string, processId: number, minutes: number): Promise<readonly Measurement[]> {
  const kinds = Object.values(asked);
  const memory: number[] = [];
  const timer = setInterval(() => memory.push(residentMiB(processId)), 2_000);
  let failed = 0;
  const turns = Math.max(6, Math.round(minutes * 6));
  for (let turn = 0; turn < turns; turn += 1) {
    const make = kinds[turn % kinds.length];
    if (!make) continue;
    const { errors, timeouts, non2xx } = await fire(address, 8, Math.max(2, Math.round((minutes * 60) / turns)), make);
    failed += errors + timeouts + non2xx;
  }
  clearInterval(timer);
  const [early, late] = [memory.slice(memory.length / 3, memory.length / 2), memory.slice((memory.length * 5) / 6)];
  const growth = 100 * (median(late) / median(early) - 1);
  return [
    { name: `soak of ${minutes} min: not answered with 2xx`, value: failed, unit: "", limit: 0 },
    { name: "resident memory with workers, at its peak", value: Math.max(...memory), unit: "MiB", limit: 400 },
    { name: "its growth after the warm-up", value: growth, unit: "%", limit: 5 },
  ];
}
