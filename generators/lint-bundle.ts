import type { Bundle } from "@/lib/bundle/bundle";
import { type Finding, lint } from "@/lib/lint";
import { ownedVariables } from "./owned-variables";
import type { StackConfig } from "./stack";

/** What the linter says about a generated bundle beside the provider.tf that its user has. */
export function lintBundle(config: StackConfig, bundle: Bundle): readonly Finding[] {
  return lint(bundle, { owned: ownedVariables(config) });
}
