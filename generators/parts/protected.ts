import { protectsData } from "@/generators/config/facts/protection";
import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";

const kept = hcl`
# A plan that would delete or replace this fails; "Destroying the stack" in README.md says how to let go of it.
lifecycle {
  prevent_destroy = true
}
`;

/** Inside of a resource that holds what cannot be made again. */
export function protectedData(config: StackConfig) {
  return protectsData(config) && kept;
}
