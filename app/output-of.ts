import type { Output } from "@/components/output/output";
import { generate } from "@/generators/bundle/generate";
import { lintBundle } from "@/generators/bundle/lint-bundle";
import type { StackConfig } from "@/generators/config/stack";

/** The bundle of a configuration and what the linter says about it. */
export function outputOf(config: StackConfig): Output {
  const files = generate(config);
  return { files, findings: lintBundle(config, files) };
}
