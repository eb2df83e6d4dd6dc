import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

const images = linesOf("ECR");

/** As many images as the life cycle keeps. */
export const registryCost: Coster = ({ registry, models }, usage) => [
  images.standing(
    "Images",
    Math.min(registry.keepImages * models.length, usage.images) * usage.imageGb,
    "imageStorage",
    "aws_ecr_repository.models",
  ),
];

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
