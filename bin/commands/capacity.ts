import { type Capacity, capacityOf } from "@/generators/views/capacity/capacity";
import { type Load, loadProblem } from "@/generators/views/capacity/load";
import type { VersionCapacity } from "@/generators/views/capacity/version-capacity";
import { plural } from "@/lib/text/plural";
import { thousands } from "@/lib/text/thousands";
import { type ExitCode, OK } from "../io/exit-codes";
import { refuse } from "../io/print-issues";
import { writeJson } from "../io/print-json";
import { type ConfigSource, readConfig } from "../io/read-config";

export interface CapacityOptions extends ConfigSource {
  readonly requests: string;
  readonly duration: string;
  readonly json?: boolean;
}

/** Prints what a peak asks of a stack, what ends it, and what would have to change. */
export async function runCapacity(options: CapacityOptions): Promise<ExitCode> {
  const { requests, duration, json = false, ...source } = options;
  const load: Load = { requestsPerSecond: Number(requests), durationMs: Number(duration) };
  for (const name of ["requestsPerSecond", "durationMs"] as const) {
    const message = loadProblem(name, load[name]);
    if (message !== undefined) return refuse([{ path: [name], message, received: load[name] }]);
  }
  const read = await readConfig(source);
  if (!read.ok) return refuse(read.issues);
  const capacity = capacityOf(read.config, load);
  process.stdout.write(json ? writeJson(capacity) : pretty(capacity));
  return OK;
}

function pretty(capacity: Capacity): string {
  const { load, concurrency, environments, perCaller } = capacity;
  const peak = `${thousands(load.requestsPerSecond)} requests a second of ${thousands(load.durationMs)} ms`;
  return [
    `${peak} to one stage: ${thousands(concurrency)} executions at once, in ${plural(environments, "environment")}.`,
    `The firewall lets ${thousands(perCaller)} requests a second through for one caller.`,
    ...capacity.versions.flatMap((version) => ["", ...versionLines(version, load)]),
    "",
  ].join("\n");
}

function versionLines({ name, limits, warm, cold, seconds, steps, warmUsd }: VersionCapacity, load: Load) {
  return [
    `${name}: what ends a peak, at requests a second`,
    ...limits.map(
      ({ what, allows, why }) =>
        `  ${thousands(allows).padStart(9)} ${allows < load.requestsPerSecond ? "✗" : "✓"} ${what} (${why})`,
    ),
    `  ${thousands(warm).padStart(9)} without a cold start; a sudden peak starts ${thousands(cold)} cold, within ${thousands(seconds)} s at best`,
    ...steps.map(({ path, from, to, why }) => `  ${path.join(".")}: ${thousands(from)} → ${thousands(to)}, ${why}`),
    `  warm round the clock for all of it: about ${thousands(warmUsd)} US dollars a month`,
  ];
}
