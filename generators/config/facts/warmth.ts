import { type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../options/stack-options";

/** Whether some version has no provisioned concurrency, so that not everything goes for every version. */
export const hasColdVersions = ({ models }: StackConfig): boolean =>
  models.some(({ provisionedConcurrency }) => provisionedConcurrency === 0);

/** Whether some version splits its calls between two published versions of its function. */
export const hasCanaries = ({ models }: StackConfig): boolean => models.some(({ canaryPercent }) => canaryPercent > 0);

/** The versions that are kept warm, by name. */
export const warmVersions = (config: StackConfig): Expression =>
  hasColdVersions(config) ? expr`local.warm_versions` : expr`var.model_versions`;
