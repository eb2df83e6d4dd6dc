import type { Find } from "@/generators/parts/picture/finder";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, type GraphNode, nodeInNetwork } from "@/generators/parts/picture/stack-graph";
import { subnetNodes } from "@/generators/parts/picture/subnet-nodes";

/** Many endpoints are one node: what counts is where they stand and how many there are. */
function interfaceNode(find: Find): readonly GraphNode[] {
  const services = find("aws_vpc_endpoint", "interface");
  const [first] = services;
  if (!first) return [];
  return [{ ...nodeInNetwork(first, "Interface endpoints", `${services.length} services`), id: first.address }];
}

/** The endpoints that the private subnets reach AWS through. */
export const endpointPicture: PicturePart = {
  layer: "endpoint",
  draw: (config, find) => {
    const gateway = find("aws_vpc_endpoint", "s3").map((made) => nodeInNetwork(made, "Gateway endpoint", "S3"));
    const endpoints = [...interfaceNode(find), ...gateway];
    return { nodes: endpoints, edges: between(subnetNodes(config, find), endpoints, "reach AWS through") };
  },
};
