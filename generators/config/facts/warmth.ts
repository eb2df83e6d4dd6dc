import { type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../options/stack-options";

/** Whether some version has no provisioned concurrency, so that not everything goes for every version. */
export function hasColdVersions({ models }: StackConfig): boolean {
  return models.some(({ provisionedConcurrency }) => provisionedConcurrency === 0);
}

/** Whether some version splits its calls between two published versions of its function. */
export function hasCanaries({ models }: StackConfig): boolean {
  return models.some(({ canaryPercent }) => canaryPercent > 0);
}

/** The versions that are kept warm, by name. */
export function warmVersions(config: StackConfig): Expression {
  return hasColdVersions(config) ? expr`local.warm_versions` : expr`var.model_versions`;
}

/** Whether some version has a minimum of its own during peaks. */
export function hasOwnPeaks({ models, scaling }: StackConfig): boolean {
  return scaling.schedules.length > 0 && models.some(({ peakMinCapacity }) => peakMinCapacity > 0);
}

/** The least that a version may have which takes its minimum during peaks from the schedule. */
export function smallestForPeaks({ models }: StackConfig): number {
  const led = models.filter((model) => model.provisionedConcurrency > 0 && model.peakMinCapacity === 0);
  return Math.min(...led.map(({ maxCapacity }) => maxCapacity));
}
