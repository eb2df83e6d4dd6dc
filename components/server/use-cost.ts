import type { StackConfig } from "@/generators/config/stack";
import { askCost } from "./ask-cost";
import { useAnswer } from "./use-answer";

/** Whoever changes several things in a row sees the price of the last. */
const UNHURRIED_MS = 2000;

/** What a stack costs in a month, which follows the form with a pause; until there is a configuration nothing is asked. */
export function useCost(config: StackConfig | undefined, pauseMs = UNHURRIED_MS) {
  return useAnswer(config && JSON.stringify(config), () => askCost(config), { pauseMs });
}
