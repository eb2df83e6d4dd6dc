import { repositoryOf } from "@/generators/config/facts/source-repository";
import type { StackConfig } from "@/generators/config/stack";
import type { Find } from "@/generators/parts/picture/finder";
import type { PicturePart } from "@/generators/parts/picture/picture-part";
import { between, type GraphNode, nodeOf } from "@/generators/parts/picture/stack-graph";

/** Who plans and who applies: projects of CodeBuild, or roles of GitHub's jobs. */
function steps({ pipeline }: StackConfig, find: Find): readonly GraphNode[] {
  const type = pipeline.kind === "github" ? "aws_iam_role" : "aws_codebuild_project";
  const detail = pipeline.kind === "github" ? "GitHub, through OIDC" : "CodeBuild";
  return [
    ...find(type, "plan").map((made) => nodeOf(made, "delivery", "Plan", detail)),
    ...find(type, "apply").map((made) => nodeOf(made, "delivery", "Apply", `${detail}, approved`)),
  ];
}

/** Who builds images and pushes them, and what runs them. */
export const pipelinePicture: PicturePart = {
  layer: "delivery",
  draw: (config, find) => {
    const { pipeline } = config;
    const roles = (pipeline.kind === "github" ? find("aws_iam_role", "pipeline") : []).map((made) =>
      nodeOf(made, "delivery", "GitHub role", "through OIDC"),
    );
    const pipelines = find("aws_codepipeline").map((made) => nodeOf(made, "delivery", "Pipeline", "CodePipeline"));
    const builds = find("aws_codebuild_project", "images").map((made) =>
      nodeOf(made, "delivery", "Build", "CodeBuild"),
    );
    const first = [...roles, ...pipelines];
    const [plan = [], apply = []] = [steps(config, find).slice(0, 1), steps(config, find).slice(1)];
    const source: readonly GraphNode[] =
      first.length > 0 ? [{ id: "source", kind: "outside", title: "Repository", detail: repositoryOf(config) }] : [];
    return {
      nodes: [...source, ...first, ...builds, ...plan, ...apply],
      edges: [
        ...between(source, first, "starts"),
        ...between(pipelines, builds, "runs"),
        ...between([...roles, ...builds], find("aws_ecr_repository"), "push to"),
        ...between(builds.length > 0 ? builds : roles, plan, "then"),
        ...between(plan, apply, "after approval"),
      ],
    };
  },
};
