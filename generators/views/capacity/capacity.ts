import { fastestCaller, RATE_WINDOW_SECONDS } from "@/generators/config/facts/caller-rate";
import type { StackConfig } from "@/generators/config/stack";
import { concurrencyOf, type Load } from "./load";
import { splitOf } from "./split";
import { environmentsFor, type VersionCapacity, versionOf } from "./version-capacity";

/** The answer to: will this stack carry that peak? */
export interface Capacity {
  readonly load: Load;
  /** Executions under way at once. */
  readonly concurrency: number;
  /** Environments that this takes: none serves more than ten requests a second. */
  readonly environments: number;
  /** Each version by its own stage, and the stage that splits its calls over them, where there is one. */
  readonly versions: readonly VersionCapacity[];
  /** Requests a second that the firewall lets one caller send: an address, or a key where it counts those. */
  readonly perCaller: number;
}

/** Counted per address, a limit below what the fastest plan sells to one key is raised to that. */
function perCaller(config: StackConfig): number {
  const limit = Math.max(config.firewall.rateLimit, fastestCaller(config)?.inWindow ?? 0);
  return Math.floor(limit / RATE_WINDOW_SECONDS);
}

/** What a peak to one stage at a time asks of a stack, and what ends it. Pure. */
export function capacityOf(config: StackConfig, load: Load): Capacity {
  const versions = [...config.models.map((_, at) => versionOf(config, at, load)), splitOf(config, load)];
  return {
    load,
    concurrency: concurrencyOf(load),
    environments: environmentsFor(load),
    versions: versions.filter((version) => version !== undefined),
    perCaller: perCaller(config),
  };
}
