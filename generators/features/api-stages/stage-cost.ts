import { stageCount } from "@/generators/config/facts/counts";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { PriceName } from "@/generators/parts/cost/prices";
import { HOURS } from "@/generators/parts/cost/usage";

const gateway = linesOf("API Gateway");

const cachePrices: Readonly<Record<string, PriceName>> = {
  "0.5": "cache0",
  "1.6": "cache1",
  "6.1": "cache6",
  "13.5": "cache13",
  "28.4": "cache28",
  "58.2": "cache58",
  "118": "cache118",
  "237": "cache237",
};

/** A cache on each stage, where there is one. */
export const stageCost: Coster = (config) => {
  const cache = cachePrices[String(config.api.health?.cacheGb ?? 0)];
  return cache
    ? [gateway.standing("Caches of the stages", stageCount(config) * HOURS, cache, "aws_api_gateway_stage.model")]
    : [];
};
