import type { Bundle } from "@/lib/bundle/bundle";
import { type Finding, lint } from "@/lib/lint";
import type { StackConfig } from "./stack";

/** What the linter says about a generated bundle beside the provider.tf that its user has. */
export function lintBundle(config: StackConfig, bundle: Bundle): readonly Finding[] {
  return lint(bundle, { owned: ownedVariables(config) });
}

/** The variables that the user's own provider.tf declares. */
export function ownedVariables({ regionMode }: StackConfig): readonly string[] {
  return regionMode === "provider-declares" ? ["aws_region"] : [];
}
