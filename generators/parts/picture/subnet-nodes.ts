import { zoneCount } from "@/generators/config/facts/network";
import type { StackConfig } from "@/generators/config/stack";
import type { Find } from "./finder";
import { type GraphNode, nodeInNetwork } from "./stack-graph";

/** A subnet per zone, or those of an existing network as one: the stack makes none of them. */
export function subnetNodes(config: StackConfig, find: Find): readonly GraphNode[] {
  if (config.network.existing === null)
    return find("aws_subnet", "private").map((made) => nodeInNetwork(made, "Private subnet", made.key));
  const detail = `${zoneCount(config)} zones`;
  return [{ id: "existing-subnets", kind: "network", title: "Existing subnets", detail, inNetwork: true }];
}
