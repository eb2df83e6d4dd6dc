import type { StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

/** A name of that length that still begins as it does, so that two stay two. */
function padded(name: string, length: number): string {
  return `${name}-${"long".repeat(length)}`.slice(0, length);
}

/** A name with its place in front, where the ends of others are cut. */
function numbered(name: string, at: number, length: number): string {
  return padded(`n${at}-${name}`, length);
}

/** A path of that length between two slashes. */
function path(length: number): string {
  return `/${"p".repeat(length - 2)}/`;
}

function backendOf({ backend }: StackConfig): StackConfig["backend"] {
  return (
    backend && {
      ...backend,
      bucket: "b".repeat(63),
      key: "k".repeat(256),
      kmsKeyId: backend.kmsKeyId && `arn:aws:kms:${backend.region}:210987654321:alias/${"a".repeat(250)}`,
      lockTable: backend.lockTable && "l".repeat(255),
    }
  );
}

function accessOf({ access }: StackConfig): StackConfig["access"] {
  return {
    ...access,
    rolePath: access.rolePath === "/" ? "/" : path(256),
    monitoringPermissionSets:
      access.monitoringPermissionSets.length === 0
        ? []
        : Array.from({ length: 10 }, (_, at) => numbered("PermissionSet", at, 32)),
  };
}

function pipelineOf({ pipeline }: StackConfig): StackConfig["pipeline"] {
  const [, repository = ""] = pipeline.repository.split("/");
  return {
    ...pipeline,
    repository: repository && `${"o".repeat(39)}/${"r".repeat(100)}`,
    deployRoleArn: pipeline.deployRoleArn && `arn:aws:iam::210987654321:role${path(511)}${"d".repeat(64)}`,
  };
}

/** The same stack with every name as long as its field lets it be. */
export function withLongestNames(config: StackConfig): StackConfig {
  return configOf({
    ...config,
    project: padded(config.project, 24),
    environment: "environments",
    models: config.models.map((model, at) => ({ ...model, name: numbered(model.name, at, 24) })),
    usagePlans: config.usagePlans.map((plan, at) => ({
      ...plan,
      name: numbered(plan.name, at, 32),
      keys: plan.keys.map((key, place) => numbered(key, place, 32)),
    })),
    access: accessOf(config),
    backend: backendOf(config),
    pipeline: pipelineOf(config),
  });
}
