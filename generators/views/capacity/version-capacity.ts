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

/** Part of the environments that stays free: target tracking adds some before all are busy. */
export function roomy(environments: number, { scaling }: StackConfig): number {
  return Math.ceil(environments / scaling.targetUtilization);
}

/** Environments that a load keeps busy: none serves more than ten requests a second. */
export function environmentsFor(load: Load): number {
  return Math.max(concurrencyOf(load), Math.ceil(load.requestsPerSecond / quotas.requestsPerEnvironment.value));
}

/** Seconds until so many environments of one function are there, of which so many in the account read a parameter first. */
export function secondsFor(cold: number, reading: number): number {
  return Math.ceil(Math.max(cold / quotas.newEnvironments.value, reading / quotas.parameterReads.value));
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

/** What a peak to a version's own stage asks of it. */
export function versionOf(config: StackConfig, at: number, load: Load): VersionCapacity | undefined {
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
    seconds: secondsFor(cold, cold),
    steps: stepsOf(config, at, environments, load),
    warmUsd: Math.round(roomy(environments, config) * (model.memoryMb / 1024) * HOURS * 3600 * price.usd),
  };
}
