import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, nodeOf } from "@/generators/parts/picture/stack-graph";

/** From the split's stage through its router to the versions. */
export const splitPicture: PicturePart = {
  layer: "stage",
  draw: (_config, find) => {
    const routers = find("aws_lambda_function", "split").map((made) =>
      nodeOf(made, "compute", "Router", "splits calls by share"),
    );
    const stages = find("aws_api_gateway_stage").filter(({ key }) => key === "split");
    return {
      nodes: routers,
      edges: [
        ...between(routers.length > 0 ? stages : [], routers, "invokes"),
        ...between(routers, find("aws_lambda_alias", "live"), "hands calls to"),
      ],
    };
  },
};
