import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeInNetwork } from "@/generators/parts/picture/stack-graph";
import { subnetNodes } from "@/generators/parts/picture/subnet-nodes";

/** The functions' security group, and a subnet per zone. */
export const networkPicture: PicturePart = {
  layer: "network",
  draw: (config, find) => {
    const group = find("aws_security_group", "functions").map((made) =>
      nodeInNetwork(made, "Security group", "functions"),
    );
    const zones = subnetNodes(config, find);
    return {
      nodes: [...group, ...zones],
      edges: [
        ...between(find("aws_lambda_function", "model"), group, "stand in"),
        ...between(group, zones, "one interface in each"),
      ],
    };
  },
};
