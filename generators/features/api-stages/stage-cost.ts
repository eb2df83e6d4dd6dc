import { stageCount } from "@/generators/config/facts/counts";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { PriceName } from "@/generators/parts/cost/prices";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { HOURS } from "@/generators/parts/cost/usage";

const gateway = linesOf("API Gateway");
const watch = linesOf("CloudWatch");

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

/**
 * Detailed metrics are metrics of a method in a stage, which CloudWatch bills as custom ones in hours that have calls: count, both kinds of
 * errors, both latencies; hits and misses where there is a cache.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html
 */
function metricsOf({ api }: StackConfig): number {
  const ofMethod = 5;
  if (!api.health) return ofMethod;
  return 2 * ofMethod + (api.health.cacheGb > 0 ? 2 : 0);
}

/** Metrics of each method, and a cache on each stage where there is one. */
export const stageCost: Coster = (config) => {
  const cache = cachePrices[String(config.api.health?.cacheGb ?? 0)];
  const stages = stageCount(config);
  return [
    watch.used(
      "Detailed metrics of the methods",
      stages * metricsOf(config),
      "customMetric",
      "aws_api_gateway_method_settings.model",
    ),
    ...(cache ? [gateway.standing("Caches of the stages", stages * HOURS, cache, "aws_api_gateway_stage.model")] : []),
  ];
};

/** A cache on each stage. */
export const cacheStanding: StandingPart = {
  place: "stages",
  row: (config) => {
    const { health } = config.api;
    return (
      health !== null &&
      health.cacheGb > 0 && {
        what: `Stage caches of ${health.cacheGb} GB`,
        count: `${stageCount(config)}`,
        option: "health check",
      }
    );
  },
};
