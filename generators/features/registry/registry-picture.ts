import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

/** The repository that every function's image comes from. */
export const registryPicture: PicturePart = {
  layer: "image",
  draw: (_config, find) => {
    const repositories = find("aws_ecr_repository").map((made) =>
      nodeOf(made, "data", "Image repository", "ECR, immutable tags"),
    );
    return {
      nodes: repositories,
      edges: between(find("aws_lambda_function", "model"), repositories, "runs an image of"),
    };
  },
};
