import { ROUTER_SECONDS, SPLIT_STAGE } from "@/generators/config/facts/traffic-split";
import { attributesWithin } from "@/generators/parts/variables/entry-variable";
import type { Validation } from "@/generators/parts/variables/stack-variable";
import { expr } from "@/lib/hcl";

/** What binds the versions where a stage splits its calls over them. */
export const shareLimits: readonly Validation[] = [
  ...attributesWithin({ name: "model_versions", path: "models", each: "model" }, [{ key: "splitPercent" }]),
  {
    condition: expr`sum(concat([0], values(var.model_versions)[*].split_percent)) == 100 && alltrue([for model in values(var.model_versions) : floor(model.split_percent) == model.split_percent])`,
    message: "The split_percent of all versions must be whole numbers that add up to 100.",
  },
  {
    comment: "A REST API has ten stages, and the split is one.",
    condition: expr`length(var.model_versions) >= 2 && length(var.model_versions) <= 9 && !contains([for version in keys(var.model_versions) : lower(version)], ${SPLIT_STAGE})`,
    message: `A traffic split needs two to nine versions, none of them named ${SPLIT_STAGE}.`,
  },
  {
    comment: "The router waits for a version, and API Gateway no more than 29 seconds for the router.",
    condition: expr`alltrue([for model in values(var.model_versions) : model.timeout_seconds <= ${29 - ROUTER_SECONDS}])`,
    message: `timeout_seconds must be at most ${29 - ROUTER_SECONDS} while traffic is split.`,
  },
];
