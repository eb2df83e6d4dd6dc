import { SPLIT_STAGE } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { ROUTER_MEMORY_MB } from "@/generators/features/traffic-split/router-memory";
import { HOP_MS } from "@/generators/features/traffic-split/split-cost";
import { prices } from "@/generators/parts/cost/prices";
import { HOURS } from "@/generators/parts/cost/usage";
import { thousands } from "@/lib/text/thousands";
import { gatewayLimits, type Limit, servedBy } from "./limits";
import type { Load } from "./load";
import { environmentsFor, type Step, secondsFor, type VersionCapacity, versionOf } from "./version-capacity";

type Split = NonNullable<StackConfig["api"]["split"]>;

/** A version's part of the calls. */
interface Part {
  readonly at: number;
  readonly share: number;
  readonly load: Load;
  readonly capacity: VersionCapacity;
}

const LAMBDA = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html";

function partsOf(config: StackConfig, load: Load): readonly Part[] {
  return config.models.flatMap(({ splitPercent }, at): Part[] => {
    const part = { ...load, requestsPerSecond: (load.requestsPerSecond * splitPercent) / 100 };
    const capacity = splitPercent > 0 && versionOf(config, at, part);
    return capacity ? [{ at, share: splitPercent / 100, load: part, capacity }] : [];
  });
}

/** The router waits as long as the version takes, and a moment. */
function throughRouter(load: Load): Load {
  return { ...load, durationMs: load.durationMs + HOP_MS };
}

function limitsOf(config: StackConfig, split: Split, load: Load, parts: readonly Part[]): readonly Limit[] {
  const { accountConcurrency } = config.scaling;
  const limits: readonly Limit[] = [
    ...gatewayLimits(config),
    {
      what: "Reserved concurrency of the router",
      allows: servedBy(split.reservedConcurrency, throughRouter(load)),
      why: `${thousands(split.reservedConcurrency)} environments, each busy while a version answers`,
      source: LAMBDA,
      path: ["api", "split", "reservedConcurrency"],
    },
    {
      what: "Concurrency of the account, all functions",
      allows: Math.floor(servedBy(accountConcurrency, throughRouter(load)) / 2),
      why: `${thousands(accountConcurrency)} environments, of which each call keeps two busy`,
      source: LAMBDA,
      path: ["scaling", "accountConcurrency"],
    },
    ...parts.map(({ at, share, capacity }): Limit => {
      const reserved = config.models[at]?.reservedConcurrency ?? 0;
      return {
        what: `Reserved concurrency of ${capacity.name}`,
        allows: Math.floor(servedBy(reserved, load) / share),
        why: `${thousands(reserved)} environments for ${Math.round(share * 100)} % of the calls`,
        source: LAMBDA,
        path: ["models", at, "reservedConcurrency"],
      };
    }),
  ];
  return limits.toSorted((a, b) => a.allows - b.allows);
}

function stepsOf({ api }: StackConfig, split: Split, load: Load, parts: readonly Part[]): readonly Step[] {
  const environments = environmentsFor(throughRouter(load));
  const step = (path: Step["path"], from: number, to: number, why: string): Step[] =>
    from < to ? [{ path, from, to, why }] : [];
  return [
    ...step(["api", "rateLimit"], api.rateLimit, load.requestsPerSecond, "the stage takes no more"),
    ...step(
      ["api", "split", "reservedConcurrency"],
      split.reservedConcurrency,
      environments,
      "each call keeps one of the router busy, too",
    ),
    ...(split.provisionedConcurrency > 0
      ? step(
          ["api", "split", "provisionedConcurrency"],
          split.provisionedConcurrency,
          environments,
          "so that no call of the peak waits for the router's start",
        )
      : []),
    ...parts.flatMap(({ capacity }) => capacity.steps.filter(({ path }) => path[0] === "models")),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function routerUsd(config: StackConfig, environments: number): number {
  const isArm = config.models.find(({ splitPercent }) => splitPercent > 0)?.architecture === "arm64";
  const price = isArm ? prices.provisionedArm : prices.provisionedX86;
  return Math.round(environments * (ROUTER_MEMORY_MB / 1024) * HOURS * 3600 * price.usd);
}

/** What a peak to the stage that splits asks: each call keeps an environment of the router busy beside that of its version. */
export function splitOf(config: StackConfig, load: Load): VersionCapacity | undefined {
  const { split } = config.api;
  if (!split) return undefined;
  const parts = partsOf(config, load);
  const through = throughRouter(load);
  const environments = environmentsFor(through);
  const routers = Math.max(0, Math.min(environments, split.reservedConcurrency) - split.provisionedConcurrency);
  const reading = sum(parts.map(({ capacity }) => capacity.cold));
  return {
    name: SPLIT_STAGE,
    limits: limitsOf(config, split, load, parts),
    warm: Math.min(
      servedBy(split.provisionedConcurrency, through),
      ...parts.map(({ share, capacity }) => Math.floor(capacity.warm / share)),
    ),
    cold: routers + reading,
    seconds: Math.max(secondsFor(routers, reading), ...parts.map(({ capacity }) => secondsFor(capacity.cold, 0))),
    steps: stepsOf(config, split, load, parts),
    warmUsd: routerUsd(config, environments) + sum(parts.map(({ capacity }) => capacity.warmUsd)),
  };
}
