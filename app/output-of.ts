import type { Output } from "@/components/output/output";
import { generate } from "@/generators/bundle";
import type { StackConfig } from "@/generators/stack";
import { lint } from "@/lib/lint";

/** The bundle of a configuration and what the linter says about it. */
export function outputOf(config: StackConfig): Output {
  const files = generate(config);
  // Where the user's own provider.tf declares the Region, that file is not in the bundle.
  const owned = config.regionMode === "provider-declares" ? ["aws_region"] : [];
  return { files, findings: lint(files, { owned }) };
}
