import type { StackConfig } from "@/generators/config/stack";

type Model = StackConfig["models"][number];

/** The whole stack in one file. */
export const SINGLE_FILE = "tap_stack.tf";

/** First part of every resource's name, as local.name in the Terraform. */
export function stackName({ project, environment }: StackConfig): string {
  return `${project}-${environment}`;
}

/** The file that a piece of the stack stands in: one for all in the single layout. */
export function stackFile({ layout }: StackConfig, file: string): string {
  return layout === "single" ? SINGLE_FILE : file;
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
export function platformOf({ architecture }: Model): "linux/arm64" | "linux/amd64" {
  return architecture === "arm64" ? "linux/arm64" : "linux/amd64";
}

/**
 * A version in a SAM template, where only letters and digits are allowed; different versions stay different. A capital is marked,
 * so that it is never the H or U that a hyphen or an underscore becomes; names that differ by their case alone there are none.
 */
export function logicalId({ name }: Model): string {
  const rest = name.slice(1).replaceAll(/[A-Z]/g, "Z$&").replaceAll("-", "H").replaceAll("_", "U");
  return `Model${name.charAt(0).toUpperCase()}${rest}`;
}
