import type { StackConfig } from "../options/stack-options";

/** The stack makes its own network; otherwise it stands in one that is there already. */
export function makesNetwork({ network }: StackConfig): boolean {
  return network.existing === null;
}

/** Zones that functions, mount targets and endpoints stand in: of an existing network, one per subnet. */
export function zoneCount({ network }: StackConfig): number {
  return network.existing ? network.existing.subnetIds.length : network.zones;
}

/** A network that others own has their flow log. */
export function hasFlowLogs({ network }: StackConfig): boolean {
  return network.existing === null && network.flowLogs !== "off";
}

/** Interface endpoints of the stack's own. */
export function makesEndpoints({ network }: StackConfig): boolean {
  return network.existing === null || network.existing.reach === "make";
}
