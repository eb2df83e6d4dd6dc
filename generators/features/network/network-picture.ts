import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeInNetwork } from "@/generators/parts/picture/stack-graph";

/** The functions' security group, and a subnet per zone. */
export const networkPicture: PicturePart = {
  layer: "network",
  draw: (_config, find) => {
    const group = find("aws_security_group", "functions").map((made) =>
      nodeInNetwork(made, "Security group", "functions"),
    );
    const zones = find("aws_subnet", "private").map((made) => nodeInNetwork(made, "Private subnet", made.key));
    return {
      nodes: [...group, ...zones],
      edges: [
        ...between(find("aws_lambda_function", "model"), group, "stand in"),
        ...between(group, zones, "one interface in each"),
      ],
    };
  },
};
