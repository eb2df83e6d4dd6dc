import { keyMap } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import { stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, expr } from "@/lib/hcl";

function plans(config: StackConfig): Body {
  return topic("Every plan covers every stage.", [
    check(
      "A usage plan that leaves a stage out leaves it without quota.",
      expr`alltrue([for plan in aws_api_gateway_usage_plan.plan : toset(plan.api_stages[*].stage) == toset(keys(${stageMap(config)}))])`,
    ),
    check(
      "A usage plan needs a quota and a throttle.",
      expr`alltrue([for plan in aws_api_gateway_usage_plan.plan : length(plan.quota_settings) == 1 && length(plan.throttle_settings) == 1])`,
    ),
    check(
      "Each plan needs a key of its own, and each key is kept in Secrets Manager.",
      expr`alltrue([
        for name in keys(${keyMap(config)}) :
        aws_api_gateway_usage_plan_key.plan[name].key_id == aws_api_gateway_api_key.plan[name].id &&
        aws_secretsmanager_secret_version.api_key[name].secret_string == aws_api_gateway_api_key.plan[name].value
      ])`,
    ),
  ]);
}

/** R6: plans and keys. */
export const planChecks: ChecksPart = {
  subject: "serving",
  write: (config) => (needsKey(config) ? [plans(config)] : []),
};
