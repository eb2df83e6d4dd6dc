import { type Expression, expr } from "@/lib/hcl";
import type { StackConfig } from "../stack";

/** What a key encrypts; where each service has a key of its own, also the label of that key's resource. */
export type KeyUse = "logs" | "alarms" | "storage" | "registry" | "secrets" | "parameters" | "functions" | "artifacts";

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
const artifacts: Use = {
  use: "artifacts",
  description: "Pipeline artifacts",
  services: ["codebuild", "s3"],
  grants: true,
};

/** Everything that the stack encrypts. */
export const keyUses = ({ pipeline, api }: StackConfig): readonly Use[] => [
  ...always,
  ...(api.authorization === "iam" ? [] : [secrets]),
  ...(pipeline.kind === "codepipeline" ? [artifacts] : []),
];

/** What decides how many keys there are. */
export interface KeyPlan {
  readonly encryption: Pick<StackConfig["encryption"], "keys">;
}

/** The key for a use: the one of the stack, or the use's own. */
export const keyFor = ({ encryption }: KeyPlan, use: KeyUse): Expression =>
  encryption.keys === "one" ? expr`aws_kms_key.stack` : expr`aws_kms_key.${use}`;

/** Its ARN. */
export const keyArn = ({ encryption }: KeyPlan, use: KeyUse): Expression =>
  encryption.keys === "one" ? expr`aws_kms_key.stack.arn` : expr`aws_kms_key.${use}.arn`;
