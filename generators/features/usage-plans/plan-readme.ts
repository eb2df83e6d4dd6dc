import { hasNamedKeys } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import type { ReadmePart } from "@/generators/parts/readme-part";
import { chapter, fence } from "@/generators/parts/words/markdown";
import { keySecret } from "@/generators/parts/words/names";

const rollingByName =
  "API Gateway issues the value of a key, so it is not rotated in place. Add a name to the plan's `keys` in `usage_plans` (beside the names that are there, or beside the plan's own name), apply, give the caller the new key, watch the old key's usage fall to nothing, then take the old name out and apply again.";

const rollingByPlan =
  "API Gateway issues the value of a key, so it is not rotated in place. Add a plan to `usage_plans` with the same limits under a new name, apply, give the callers the new key, watch the old plan's usage fall to zero, then remove it and apply again.";

/** Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html */
function taken({ encryption }: StackConfig): string {
  const days = encryption.secretRecoveryDays;
  return days > 0
    ? ` A name that was taken out is free again after ${days} days, when its secret is gone for good.`
    : "";
}

function keys(config: StackConfig): string {
  return chapter(
    "Rolling over a key",
    `${hasNamedKeys(config) ? rollingByName : rollingByPlan}${taken(config)}`,
    fence(
      "sh",
      `aws secretsmanager get-secret-value --region ${config.region} \\\n  --secret-id ${keySecret(config, hasNamedKeys(config) ? "PLAN/NEW_KEY" : "NEW_PLAN")} --query SecretString --output text`,
    ),
  );
}

/** How a key is replaced by another. */
export const planReadme: ReadmePart = {
  place: "operate",
  write: (config) => [needsKey(config) ? keys(config) : null],
};
