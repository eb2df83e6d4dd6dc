import type { StackConfig } from "../options/stack-options";

type Where = StackConfig["protection"]["data"];

function holdsIn(where: Where, environment: string): boolean {
  return { "outside-dev": !environment.startsWith("dev"), always: true, never: false }[where];
}

/** Whether what holds data refuses to be deleted. */
export function protectsData({ protection, environment }: StackConfig): boolean {
  return holdsIn(protection.data, environment);
}

/** Whether log groups stay when Terraform lets go of them. */
export function keepsLogs({ protection, environment }: StackConfig): boolean {
  return holdsIn(protection.logs, environment);
}
