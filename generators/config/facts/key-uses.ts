import type { StackConfig } from "../options/stack-options";
import { keepsArtifacts } from "./delivery";

/** What a key encrypts; where each service has a key of its own, also the label of that key's resource. */
export type KeyUse =
  | "logs"
  | "alarms"
  | "storage"
  | "registry"
  | "secrets"
  | "parameters"
  | "functions"
  | "artifacts"
  | "backups";

interface Use {
  readonly use: KeyUse;
  readonly description: string;
  /** AWS services that use the key for a caller of this account (kms:ViaService). */
  readonly services: readonly string[];
  /** They hold a grant for as long as they hold data. */
  readonly grants: boolean;
}

const always: readonly Use[] = [
  { use: "logs", description: "Log groups", services: [], grants: false },
  { use: "alarms", description: "Alarm topics", services: [], grants: false },
  { use: "storage", description: "Model storage", services: ["elasticfilesystem"], grants: true },
  { use: "registry", description: "Images", services: ["ecr"], grants: true },
  { use: "parameters", description: "Parameters", services: ["ssm"], grants: false },
  { use: "functions", description: "Function environments", services: ["lambda"], grants: true },
];

const secrets: Use = { use: "secrets", description: "API keys", services: ["secretsmanager"], grants: false };
const backups: Use = { use: "backups", description: "Backups", services: ["backup"], grants: true };

function artifacts({ pipeline }: StackConfig): Use {
  return {
    use: "artifacts",
    description: "Pipeline artifacts",
    services: pipeline.kind === "codepipeline" ? ["codebuild", "s3"] : ["s3"],
    grants: pipeline.kind === "codepipeline",
  };
}

/** Whether somebody is told when a key of the stack is disabled or to be deleted. */
export function watchesKeys({ alerts }: Pick<StackConfig, "alerts">): boolean {
  return alerts.routes.keys !== "nobody";
}

/** Everything that the stack encrypts. */
export function keyUses(config: StackConfig): readonly Use[] {
  return [
    ...always,
    ...(config.api.authorization === "iam" ? [] : [secrets]),
    ...(config.storage.backupVault ? [backups] : []),
    ...(keepsArtifacts(config) ? [artifacts(config)] : []),
  ];
}

/** What decides how many keys there are. */
export type KeyPlan = Pick<StackConfig, "encryption" | "alerts">;

/**
 * Label of the key for a use: the one of the stack, or the use's own. Alarms have one of their own even where the stack has
 * one: a topic whose key is gone tells nobody that it is.
 */
export function keyLabel(plan: KeyPlan, use: KeyUse): KeyUse | "stack" {
  if (plan.encryption.keys === "per-service") return use;
  return use === "alarms" && watchesKeys(plan) ? use : "stack";
}

/** Labels of all keys. */
export function keyLabels(config: StackConfig): readonly (KeyUse | "stack")[] {
  return [...new Set(keyUses(config).map(({ use }) => keyLabel(config, use)))];
}
