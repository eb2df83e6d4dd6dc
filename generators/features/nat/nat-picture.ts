import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, type GraphNode, nodeInNetwork } from "@/generators/parts/picture/stack-graph";

const internet: GraphNode = { id: "internet", kind: "outside", title: "Internet", detail: "HTTPS only" };

/** The gateways, which zone leaves through which, and where they lead. */
export const natPicture: PicturePart = {
  layer: "way-out",
  draw: ({ network }, find) => {
    const gateways = find("aws_nat_gateway").map((made) => nodeInNetwork(made, "NAT gateway", made.key));
    const outside = gateways.length > 0 ? [internet] : [];
    const outOf = (zone: string) =>
      network.nat === "per-zone" ? gateways.filter(({ detail }) => detail === zone) : gateways;
    const zones = find("aws_subnet", "private");
    return {
      nodes: [...gateways, ...outside],
      edges: [
        ...zones.flatMap((zone) => between([zone], outOf(zone.key), "leave through")),
        ...between(gateways, outside, "leads to"),
      ],
    };
  },
};
