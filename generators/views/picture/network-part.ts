import type { StackConfig } from "@/generators/config/stack";
import type { Find, Made } from "./made";
import { between, type GraphNode, type StackGraph } from "./stack-graph";

const inside = ({ id, address }: Made, title: string, detail: string): GraphNode => ({
  id,
  address,
  kind: "network",
  title,
  detail,
  inNetwork: true,
});

/** Many endpoints are one node: what counts is where they stand and how many there are. */
function endpointNodes(find: Find): readonly GraphNode[] {
  const services = find("aws_vpc_endpoint", "interface");
  const [first] = services;
  const interfaces = first
    ? [{ ...inside(first, "Interface endpoints", `${services.length} services`), id: first.address }]
    : [];
  return [...interfaces, ...find("aws_vpc_endpoint", "s3").map((made) => inside(made, "Gateway endpoint", "S3"))];
}

/** The private network: the functions' group, a subnet per zone, endpoints, and the way out where there is one. */
export function networkPart(config: StackConfig, find: Find): StackGraph {
  const functions = find("aws_lambda_function");
  const group = find("aws_security_group", "functions").map((made) => inside(made, "Security group", "functions"));
  const zones = find("aws_subnet", "private").map((made) => inside(made, "Private subnet", made.key));
  const endpoints = endpointNodes(find);
  const gateways = find("aws_nat_gateway").map((made) => inside(made, "NAT gateway", made.key));
  const internet: readonly GraphNode[] =
    gateways.length > 0 ? [{ id: "internet", kind: "outside", title: "Internet", detail: "HTTPS only" }] : [];
  const outOf = (zone: GraphNode) =>
    config.network.nat === "per-zone" ? gateways.filter(({ detail }) => detail === zone.detail) : gateways;
  return {
    nodes: [...group, ...zones, ...endpoints, ...gateways, ...internet],
    edges: [
      ...between(functions, group, "stand in"),
      ...between(group, zones, "one interface in each"),
      ...between(zones, endpoints, "reach AWS through"),
      ...zones.flatMap((zone) => between([zone], outOf(zone), "leave through")),
      ...between(gateways, internet, "leads to"),
    ],
  };
}
