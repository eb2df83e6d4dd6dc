import type { StackConfig } from "../options/stack-options";

/** Services that the functions and their runtime call; without NAT there is no other way to them. */
export const DERIVED_ENDPOINTS = [
  "ecr.api",
  "ecr.dkr",
  "elasticfilesystem",
  "kms",
  "logs",
  "monitoring",
  "secretsmanager",
  "ssm",
  "xray",
] as const;

/** Every interface endpoint of a stack: those it derives and those that were asked for, each once. The door of a private API stands apart. */
export function derivedEndpoints({ network, api }: StackConfig): readonly string[] {
  const own = new Set<string>([...DERIVED_ENDPOINTS, ...network.extraEndpoints]);
  // Two endpoints of one service cannot both answer to its private name.
  if (api.endpoint === "private") own.delete("execute-api");
  return [...own].sort();
}
