import type { StackConfig } from "@/generators/config/stack";
import type { Cost } from "@/generators/views/cost/cost";
import { useConfigAnswer } from "./use-config-answer";

/** Whoever changes several things in a row sees the price of the last. */
const PAUSE_MS = 2000;

/** What a stack costs in a month, which follows the form with a pause; until there is a configuration nothing is asked. */
export function useRunningCost(config: StackConfig | undefined) {
  return useConfigAnswer<Cost>("/api/v1/cost", config, config !== undefined, PAUSE_MS);
}
