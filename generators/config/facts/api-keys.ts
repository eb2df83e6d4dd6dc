import { type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../options/stack-options";

/** Whether some plan has keys by name; otherwise every plan has one key under its own name. */
export function hasNamedKeys({ usagePlans }: StackConfig): boolean {
  return usagePlans.some(({ keys }) => keys.length > 0);
}

/** What keys and secrets iterate over. */
export function keyMap(config: StackConfig): Expression {
  return hasNamedKeys(config) ? expr`local.api_keys` : expr`var.usage_plans`;
}
