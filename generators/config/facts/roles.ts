import type { StackConfig } from "../options/stack-options";
import { appliesPlans, plansByOwnRole } from "./delivery";

/** The account asks for a boundary or a path. */
export function boundsRoles({ access }: StackConfig): boolean {
  return access.permissionsBoundaryArn !== "" || access.rolePath !== "/";
}

/** Labels of the roles that a configuration makes. */
export function roleLabels(config: StackConfig): readonly string[] {
  const { api, network, pipeline } = config;
  return [
    "functions",
    "loader",
    ...(network.flowLogs === "off" ? [] : ["flow_logs"]),
    "monitoring",
    ...(api.manageAccountLogging ? ["api_logging"] : []),
    ...(pipeline.kind === "codepipeline" ? ["build"] : []),
    ...(pipeline.kind === "codepipeline" || pipeline.kind === "github" ? ["pipeline"] : []),
    ...(plansByOwnRole(config) ? ["plan"] : []),
    ...(appliesPlans(config) ? ["apply"] : []),
  ];
}
