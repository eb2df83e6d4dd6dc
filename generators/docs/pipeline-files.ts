import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { codeBuildSpec, samBuildSpec } from "./pipelines/build-spec";
import { samFiles } from "./pipelines/sam";
import { workflow } from "./pipelines/workflow";

const byKind: Record<StackConfig["pipeline"]["kind"], (config: StackConfig) => readonly BundleFile[]> = {
  none: () => [],
  github: (config) => [workflow(config)],
  codepipeline: (config) => [codeBuildSpec(config)],
  sam: (config) => [samBuildSpec(config), ...samFiles(config)],
};

/** Files that the chosen pipeline reads; the roles and projects are Terraform. */
export function pipelineFiles(config: StackConfig): readonly BundleFile[] {
  return byKind[config.pipeline.kind](config);
}
