import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, type GraphNode, nodeOf } from "@/generators/parts/picture/stack-graph";

/** Who builds images and pushes them. */
export const pipelinePicture: PicturePart = {
  layer: "delivery",
  draw: ({ pipeline }, find) => {
    const roles = (pipeline.kind === "github" ? find("aws_iam_role", "pipeline") : []).map((made) =>
      nodeOf(made, "delivery", "GitHub role", "through OIDC"),
    );
    const pipelines = find("aws_codepipeline").map((made) => nodeOf(made, "delivery", "Pipeline", "CodePipeline"));
    const builds = find("aws_codebuild_project").map((made) => nodeOf(made, "delivery", "Build", "CodeBuild"));
    const first = [...roles, ...pipelines];
    const source: readonly GraphNode[] =
      first.length > 0 ? [{ id: "source", kind: "outside", title: "Repository", detail: pipeline.repository }] : [];
    return {
      nodes: [...source, ...first, ...builds],
      edges: [
        ...between(source, first, "starts"),
        ...between(pipelines, builds, "runs"),
        ...between([...roles, ...builds], find("aws_ecr_repository"), "push to"),
      ],
    };
  },
};
