import { fastestCaller, RATE_WINDOW_SECONDS } from "@/generators/config/facts/caller-rate";
import type { StackConfig } from "@/generators/config/stack";
import { prices } from "@/generators/parts/cost/prices";
import { HOURS } from "@/generators/parts/cost/usage";
import { type Limit, limitsOf, servedBy } from "./limits";
import { concurrencyOf, type Load } from "./load";
import { quotas } from "./quotas";

/** What one option would have to be for the peak to pass. */
export interface Step {
  readonly path: readonly (string | number)[];
  readonly from: number;
  readonly to: number;
  /** Why, after the numbers. */
  readonly why: string;
}

/** What a peak asks of one version, and what it meets. */
export interface VersionCapacity {
  readonly name: string;
  /** What ends the peak first before what ends it later. */
  readonly limits: readonly Limit[];
  /** Requests a second that never wait for a cold start, with all environments warm that autoscaling may keep. */
  readonly warm: number;
  /** Environments that a sudden peak starts cold, from what is always warm. */
  readonly cold: number;
  /** Seconds until they are there: Lambda adds so many in a second, and each of them reads its parameter first. */
  readonly seconds: number;
  readonly steps: readonly Step[];
  /** US dollars a month for keeping warm what the peak needs, round the clock, at list prices; calls come on top. */
  readonly warmUsd: number;
}

/** The answer to: will this stack carry that peak? */
export interface Capacity {
  readonly load: Load;
  /** Executions under way at once. */
  readonly concurrency: number;
  /** Environments that this takes: none serves more than ten requests a second. */
  readonly environments: number;
  readonly versions: readonly VersionCapacity[];
  /** Requests a second that the firewall lets one caller send: an address, or a key where it counts those. */
  readonly perCaller: number;
}

/** Part of the environments that stays free: target tracking adds some before all are busy. */
function roomy(environments: number, { scaling }: StackConfig): number {
  return Math.ceil(environments / scaling.targetUtilization);
}

function environmentsFor(load: Load): number {
  return Math.max(concurrencyOf(load), Math.ceil(load.requestsPerSecond / quotas.requestsPerEnvironment.value));
}

function stepsOf(config: StackConfig, at: number, environments: number, load: Load): readonly Step[] {
  const model = config.models[at];
  if (!model) return [];
  const warm = roomy(environments, config);
  const step = (key: "reservedConcurrency" | "maxCapacity", to: number, why: string): Step[] =>
    model[key] < to ? [{ path: ["models", at, key], from: model[key], to, why }] : [];
  const { rateLimit } = config.api;
  return [
    ...(rateLimit < load.requestsPerSecond
      ? [{ path: ["api", "rateLimit"], from: rateLimit, to: load.requestsPerSecond, why: "the stage takes no more" }]
      : []),
    ...step("reservedConcurrency", warm, "what the peak keeps busy, and room"),
    ...(model.provisionedConcurrency > 0
      ? step("maxCapacity", warm, "so that no call of the peak waits for a start")
      : []),
  ];
}

function secondsFor(cold: number): number {
  return Math.ceil(Math.max(cold / quotas.newEnvironments.value, cold / quotas.parameterReads.value));
}

function versionOf(config: StackConfig, at: number, load: Load): VersionCapacity | undefined {
  const model = config.models[at];
  if (!model) return undefined;
  const environments = environmentsFor(load);
  const isWarm = model.provisionedConcurrency > 0;
  const cold = Math.max(0, Math.min(environments, model.reservedConcurrency) - (isWarm ? model.minCapacity : 0));
  const price = model.architecture === "arm64" ? prices.provisionedArm : prices.provisionedX86;
  return {
    name: model.name,
    limits: limitsOf(config, at, load),
    warm: isWarm ? servedBy(model.maxCapacity, load) : 0,
    cold,
    seconds: secondsFor(cold),
    steps: stepsOf(config, at, environments, load),
    warmUsd: Math.round(roomy(environments, config) * (model.memoryMb / 1024) * HOURS * 3600 * price.usd),
  };
}

/** Counted per address, a limit below what the fastest plan sells to one key is raised to that. */
function perCaller(config: StackConfig): number {
  const limit = Math.max(config.firewall.rateLimit, fastestCaller(config)?.inWindow ?? 0);
  return Math.floor(limit / RATE_WINDOW_SECONDS);
}

/** What a peak to one version at a time asks of a stack, and what ends it. Pure. */
export function capacityOf(config: StackConfig, load: Load): Capacity {
  const versions = config.models.map((_, at) => versionOf(config, at, load));
  return {
    load,
    concurrency: concurrencyOf(load),
    environments: environmentsFor(load),
    versions: versions.filter((version) => version !== undefined),
    perCaller: perCaller(config),
  };
}
