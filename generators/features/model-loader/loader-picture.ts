import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

/** The functions that write model files. Many loaders are one node. */
export const loaderPicture: PicturePart = {
  layer: "delivery",
  draw: (_config, find) => {
    const [first] = find("aws_lambda_function", "loader");
    const loaders = first
      ? [{ ...nodeOf(first, "delivery", "Model loaders", "one per version"), id: first.address }]
      : [];
    return { nodes: loaders, edges: between(loaders, find("aws_efs_file_system"), "write models to") };
  },
};
