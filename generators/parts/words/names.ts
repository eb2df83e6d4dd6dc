import type { StackConfig } from "@/generators/config/stack";

type Model = StackConfig["models"][number];

/** First part of every resource's name, as local.name in the Terraform. */
export function stackName({ project, environment }: StackConfig): string {
  return `${project}-${environment}`;
}

/** Function of a version, as local.function_names. */
export function functionName(config: StackConfig, { name }: Model): string {
  return `${stackName(config)}-${name}`;
}

/** Where a version's parameter stands. */
export function configParameter({ project, environment }: StackConfig, version: string): string {
  return `/${project}/${environment}/models/${version}/config`;
}

/** Where a plan's key is kept. */
export function keySecret({ project, environment }: StackConfig, plan: string): string {
  return `${project}/${environment}/api-keys/${plan}`;
}

/** Platform of Docker for an architecture of Lambda. */
export function platformOf({ architecture }: Model): string {
  return architecture === "arm64" ? "linux/arm64" : "linux/amd64";
}

/** `v1=v1-1.0.0 v2=…`: versions that are built here; an image pinned by its digest exists already. */
export function modelTags({ models }: StackConfig): string {
  return models
    .filter(({ imageDigest }) => imageDigest === "")
    .map(({ name, imageTag }) => `${name}=${imageTag}`)
    .join(" ");
}

/** `v1=linux/amd64 v2=…`. */
export function modelPlatforms({ models }: StackConfig): string {
  return models.map((model) => `${model.name}=${platformOf(model)}`).join(" ");
}

/** True when an image has to be built for another processor than that of the usual build machine. */
export function needsEmulation({ models }: StackConfig): boolean {
  return models.some(({ architecture }) => architecture === "arm64");
}

/** A version in a SAM template, where only letters and digits are allowed; different versions stay different. */
export function logicalId({ name }: Model): string {
  return `Model${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("-", "H").replaceAll("_", "U")}`;
}
