import { needsProvider6 } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";

/**
 * Both majors, as far as the bundle does not use what 6 brought: nothing in it is refused, removed or deprecated in a version that is let in,
 * which a test says of every configuration it draws.
 */
export function versionConstraint(config: StackConfig): string {
  return needsProvider6(config) ? ">= 6.0, < 7.0" : ">= 5.100, < 7.0";
}

/** What the proof applies, plans, tests and destroys bundles with. */
export const APPLIED_VERSION = "5.100.0";
export const TERRAFORM_VERSION = "1.11.4";

/** The newest 6 whose schema the linter holds. */
export const JUDGED_VERSION = "6.66.0";
