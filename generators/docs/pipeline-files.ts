import { deliversImages, plansChanges } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import type { BundleFile } from "@/lib/bundle/bundle";
import { codeBuildSpecs, samBuildSpecs } from "./pipelines/build-spec";
import { samFiles } from "./pipelines/sam";
import { workflow } from "./pipelines/workflow";
import { applyPlan, writePlan } from "./scripts/deliver-plan";
import { installTerraform } from "./scripts/install-terraform";
import { scanImages } from "./scripts/scan-images";

const byKind: Record<StackConfig["pipeline"]["kind"], (config: StackConfig) => readonly BundleFile[]> = {
  none: () => [],
  github: (config) => [workflow(config)],
  codepipeline: codeBuildSpecs,
  sam: (config) => [...samBuildSpecs(config), ...samFiles(config)],
};

/** What the steps of every pipeline call, so that a person can call it, too. */
function steps(config: StackConfig): readonly BundleFile[] {
  return [
    ...(deliversImages(config) ? [scanImages(config), installTerraform] : []),
    ...(plansChanges(config) ? [writePlan, applyPlan] : []),
  ];
}

/** Files that the chosen pipeline reads; the roles and projects are Terraform. */
export function pipelineFiles(config: StackConfig): readonly BundleFile[] {
  return [...byKind[config.pipeline.kind](config), ...steps(config)];
}
