import type { StackConfig } from "@/generators/config/stack";
import { PRICED_REGION, type Price, prices } from "@/generators/parts/cost/prices";
import { type Usage, type UsageLevel, usages } from "@/generators/parts/cost/usage";
import { type Estimate, estimateOf } from "./estimate";
import { type Mover, moversOf } from "./movers";

interface PricedLevel extends Estimate {
  readonly usage: Usage;
}

/** What a stack may cost in a month, and everything that the figures rest on. */
export interface Cost {
  readonly region: string;
  /** The Region that the figures are of; they are another Region's where it is not the stack's. */
  readonly pricedRegion: string;
  readonly levels: Readonly<Record<UsageLevel, PricedLevel>>;
  readonly prices: Readonly<Record<string, Price>>;
  readonly movers: readonly Mover[];
}

function priced(config: StackConfig, level: UsageLevel): PricedLevel {
  return {
    usage: usages[level],
    ...estimateOf(config, level),
  };
}

/** The estimates of a configuration at low, medium and high usage, and what moves them most. */
export function costOf(config: StackConfig): Cost {
  const estimates = {
    low: priced(config, "low"),
    medium: priced(config, "medium"),
    high: priced(config, "high"),
  };
  const used = new Set(Object.values(estimates).flatMap(({ items }) => items.map(({ price }) => price)));
  return {
    region: config.region,
    pricedRegion: PRICED_REGION,
    levels: estimates,
    prices: Object.fromEntries(Object.entries(prices).filter(([name]) => [...used].some((one) => one === name))),
    movers: moversOf(config),
  };
}
