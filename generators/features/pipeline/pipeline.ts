import { appliesPlans, plansChanges } from "@/generators/config/facts/delivery";
import { hasEdgeProvider } from "@/generators/config/facts/edge-certificate";
import type { StackConfig } from "@/generators/config/stack";
import { type Coster, linesOf } from "@/generators/parts/cost/line-item";
import type { StandingPart } from "@/generators/parts/cost/standing-part";
import { BUILD_MINUTES, PLAN_MINUTES } from "@/generators/parts/cost/usage";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { codePipeline } from "@/generators/parts/pipelines/code-pipeline";
import { githubRole } from "@/generators/parts/pipelines/github";
import { keyArn } from "@/generators/parts/stack-key";
import { fieldVariable } from "@/generators/parts/variables/field-variable";
import { EDGE_REGION } from "@/lib/aws/edge-region";
import { hcl } from "@/lib/hcl";
import { imageDigests } from "./image-digests";
import { pipelinePicture } from "./pipeline-picture";
import { pipelineReadme } from "./pipeline-readme";

function parameters(config: StackConfig) {
  return hcl`
locals {
  # What a pipeline needs to know, where it can read it without the Terraform state.
  pipeline_facts = {
    "alias-names"    = jsonencode({ for version, alias in aws_lambda_alias.live : version => alias.name })
    "api-id"         = aws_api_gateway_rest_api.inference.id
    "function-arns"  = jsonencode({ for version, function in aws_lambda_function.model : version => function.arn })
    "function-names" = jsonencode({ for version, function in aws_lambda_function.model : version => function.function_name })
    "repository-url" = aws_ecr_repository.models.repository_url
    "stage-names"    = jsonencode({ for version, stage in aws_api_gateway_stage.model : version => stage.stage_name })
  }
}

resource "aws_ssm_parameter" "pipeline" {
  for_each = local.pipeline_facts

  name        = "/\${var.project}/\${var.environment}/pipeline/\${each.key}"
  description = "For pipelines: \${each.key}"
  type        = "SecureString"
  key_id      = ${keyArn(config, "parameters")}
  value       = each.value

  tags = local.tags
}
`;
}

/** The linter asks nothing about a Region that another provider of the stack works in. */
function isUsedRegion(config: StackConfig): boolean {
  return hasEdgeProvider(config) && config.pipeline.connectionArn.includes(`:${EDGE_REGION}:`);
}

const variables = [
  fieldVariable({
    name: "connection_arn",
    path: "pipeline.connectionArn",
    comment: (config) =>
      isUsedRegion(config)
        ? undefined
        : "stackwright:ignore region-not-typed The connection lies in the Region that its ARN names",
    description: "CodeConnections connection to the source repository; it is approved once by hand in the console.",
    when: ({ pipeline }) => pipeline.kind === "codepipeline",
    filled: true,
  }),
  fieldVariable({
    name: "deploy_role_arn",
    path: "pipeline.deployRoleArn",
    description:
      "Existing role that applies approved plans; it comes from outside, because this stack must not widen it.",
    when: appliesPlans,
    filled: true,
  }),
  imageDigests,
];

const pipelineCost: Coster = (config, { builds }) => {
  const delivery = linesOf("CI/CD");
  const codepipeline = config.pipeline.kind === "codepipeline";
  const minutes = codepipeline ? builds * BUILD_MINUTES : 0;
  const planned = codepipeline
    ? builds * (Number(plansChanges(config)) + Number(appliesPlans(config))) * PLAN_MINUTES
    : 0;
  const steps = [...(plansChanges(config) ? ["plan"] : []), ...(appliesPlans(config) ? ["apply"] : [])];
  return [
    delivery.used("Builds", minutes, "buildMinute", "aws_codebuild_project.images"),
    delivery.used(
      "Plans and applies",
      planned,
      "smallBuildMinute",
      ...steps.map((step) => `aws_codebuild_project.${step}`),
    ),
    delivery.used("Actions of the pipeline", minutes + planned, "pipelineMinute", "aws_codepipeline.images"),
  ];
};

const pipelineStanding: StandingPart = {
  place: "others",
  row: ({ pipeline: { kind } }) => kind === "codepipeline" && { what: "CodePipeline", count: "1", option: "pipeline" },
};

/** Parameters for any pipeline, and the pipeline of the user's choice. */
export const pipeline: Feature = {
  name: "pipeline",
  title: "CI/CD",
  promises: ["R17"],
  files: [{ path: "pipeline.tf", purpose: "What a pipeline needs to know" }],
  options: [
    "access",
    "alerts",
    "environment",
    "api",
    "domain",
    "encryption",
    "storage",
    "observability",
    "pipeline",
    "backend",
    "protection",
  ],
  variables,
  generate: (config) => {
    const facts = fragment("pipeline.tf", parameters(config));
    if (config.pipeline.kind === "github") return [facts, ...githubRole(config)];
    if (config.pipeline.kind === "codepipeline") return [facts, ...codePipeline(config)];
    return [facts];
  },
  cost: pipelineCost,
  standing: pipelineStanding,
  picture: pipelinePicture,
  readme: pipelineReadme,
};
