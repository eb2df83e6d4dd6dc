import type { StackConfig } from "@/generators/config/stack";
import type { Cost } from "@/generators/views/cost/cost";
import { useConfigAnswer } from "../server/use-config-answer";

/** Whoever changes several things in a row sees the price of the last. */
const PAUSE_MS = 2000;

/** What the stack costs in a month, which follows the form with a pause; the server has better to do until text and findings are there. */
export function useRunningCost(config: StackConfig, ready: boolean) {
  return useConfigAnswer<Cost>("/api/v1/cost", config, ready, PAUSE_MS);
}
