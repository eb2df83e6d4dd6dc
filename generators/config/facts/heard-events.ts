import type { StackConfig } from "../options/stack-options";

/** Whether somebody is told when a backup of the models fails, or a restore. */
export function watchesBackups({ alerts, storage }: Pick<StackConfig, "alerts" | "storage">): boolean {
  return storage.backup && alerts.routes.backups !== "nobody";
}

/** The routes of what EventBridge tells of: each leads to a topic, which lets EventBridge in. */
export function eventRoutes(
  config: Pick<StackConfig, "alerts" | "storage">,
): readonly ("on-call" | "info" | "nobody")[] {
  const { keys, backups } = config.alerts.routes;
  return watchesBackups(config) ? [keys, backups] : [keys];
}

/** Whether EventBridge tells anybody of anything. */
export function hearsEvents(config: Pick<StackConfig, "alerts" | "storage">): boolean {
  return eventRoutes(config).some((route) => route !== "nobody");
}
