import type { StackConfig } from "../options/stack-options";
import { appliesPlans, plansByOwnRole } from "./delivery";
import { hasFlowLogs } from "./network";
import { splitsTraffic } from "./traffic-split";

/** The account asks for a boundary or a path. */
export function boundsRoles({ access }: StackConfig): boolean {
  return access.permissionsBoundaryArn !== "" || access.rolePath !== "/";
}

/** Labels of the roles that a configuration makes. */
export function roleLabels(config: StackConfig): readonly string[] {
  const { api, pipeline } = config;
  return [
    "functions",
    "loader",
    ...(splitsTraffic(config) ? ["split"] : []),
    ...(hasFlowLogs(config) ? ["flow_logs"] : []),
    "monitoring",
    ...(config.storage.backupVault ? ["backup"] : []),
    ...(api.manageAccountLogging ? ["api_logging"] : []),
    ...(pipeline.kind === "codepipeline" ? ["build"] : []),
    ...(pipeline.kind === "codepipeline" || pipeline.kind === "github" ? ["pipeline"] : []),
    ...(plansByOwnRole(config) ? ["plan"] : []),
    ...(appliesPlans(config) ? ["apply"] : []),
  ];
}
