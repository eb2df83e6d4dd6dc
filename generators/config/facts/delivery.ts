import type { StackConfig } from "../options/stack-options";

/** A pipeline builds images, and hands the digests that it scanned to Terraform. */
export function deliversImages({ pipeline }: StackConfig): boolean {
  return pipeline.kind !== "none";
}

/** It plans, too: only a state that more than one machine reads can be planned against. */
export function plansChanges({ pipeline, backend }: StackConfig): boolean {
  return pipeline.kind !== "none" && backend !== null;
}

/** The stack holds the roles of the plan itself; a project of the user's own brings its role along. */
export function plansByOwnRole(config: StackConfig): boolean {
  return plansChanges(config) && config.pipeline.kind !== "sam";
}

/** It applies what was approved, with a role from outside. */
export function appliesPlans(config: StackConfig): boolean {
  return plansByOwnRole(config) && config.pipeline.deployRoleArn !== "";
}

/** Plans wait for their approval in a bucket of the stack. */
export function keepsArtifacts(config: StackConfig): boolean {
  return config.pipeline.kind === "codepipeline" || (config.pipeline.kind === "github" && plansByOwnRole(config));
}
