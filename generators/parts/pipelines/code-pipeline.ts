import { appliesPlans, plansChanges } from "@/generators/config/facts/delivery";
import { repositoryOf } from "@/generators/config/facts/source-repository";
import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { type Fragment, fragment } from "../fragment";
import { serviceRole } from "../role";
import { keyArn } from "../stack-key";
import { artifactKeyStatement, artifactStatement } from "./artifact-statements";
import { artifactStore } from "./artifact-store";
import { buildProject } from "./build-project";
import { deliveryProjects } from "./delivery-projects";

function role(config: StackConfig) {
  const projects = [
    ...(plansChanges(config) ? [expr`[aws_codebuild_project.plan.arn]`] : []),
    ...(appliesPlans(config) ? [expr`[aws_codebuild_project.apply.arn]`] : []),
  ];
  const images = expr`[for project in aws_codebuild_project.images : project.arn]`;
  return serviceRole(config, {
    name: "pipeline",
    description: "Runs the pipeline",
    service: "codepipeline",
    statements: hcl`
${artifactStatement}

${artifactKeyStatement(config)}

statement {
  sid       = "StartBuilds"
  actions   = ["codebuild:BatchGetBuilds", "codebuild:StartBuild"]
  resources = ${projects.reduce((all, project) => expr`concat(${all}, ${project})`, images)}
}

statement {
  sid       = "ReadSource"
  actions   = ["codeconnections:UseConnection", "codestar-connections:UseConnection"]
  resources = [var.connection_arn]
}
`,
  });
}

function source(config: StackConfig) {
  return hcl`
stage {
  name = "Source"

  action {
    name             = "Source"
    category         = "Source"
    owner            = "AWS"
    provider         = "CodeStarSourceConnection"
    version          = "1"
    output_artifacts = ["source"]

    configuration = {
      BranchName       = ${config.pipeline.branch}
      ConnectionArn    = var.connection_arn
      FullRepositoryId = ${repositoryOf(config)}
    }
  }
}
`;
}

const build = hcl`
stage {
  name = "Build"

  dynamic "action" {
    for_each = aws_codebuild_project.images

    content {
      name            = "Images-\${action.key}"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ProjectName = action.value.name
      }
    }
  }
}
`;

const plan = hcl`
stage {
  name = "Plan"

  action {
    name             = "Plan"
    category         = "Build"
    owner            = "AWS"
    provider         = "CodeBuild"
    version          = "1"
    input_artifacts  = ["source"]
    output_artifacts = ["plan"]

    configuration = {
      ProjectName = aws_codebuild_project.plan.name
    }
  }
}
`;

const approveAndApply = hcl`
stage {
  name = "Approve"

  action {
    name     = "Approve"
    category = "Approval"
    owner    = "AWS"
    provider = "Manual"
    version  = "1"

    configuration = {
      CustomData         = "Read the plan in the log of the stage Plan: exactly that one is applied."
      ExternalEntityLink = "https://\${var.aws_region}.console.aws.amazon.com/codesuite/codebuild/projects/\${aws_codebuild_project.plan.name}/history"
    }
  }
}

stage {
  name = "Apply"

  action {
    name            = "Apply"
    category        = "Build"
    owner           = "AWS"
    provider        = "CodeBuild"
    version         = "1"
    input_artifacts = ["source", "plan"]

    configuration = {
      ProjectName   = aws_codebuild_project.apply.name
      PrimarySource = "source"
    }
  }
}
`;

function stages(config: StackConfig) {
  return hcl`
resource "aws_codepipeline" "images" {
  name          = "\${local.name}-images"
  role_arn      = aws_iam_role.pipeline.arn
  pipeline_type = "V2"

  artifact_store {
    type     = "S3"
    location = aws_s3_bucket.artifacts.bucket

    encryption_key {
      id   = ${keyArn(config, "artifacts")}
      type = "KMS"
    }
  }

  ${source(config)}

  ${build}

  ${plansChanges(config) && plan}

  ${appliesPlans(config) && approveAndApply}

  tags = merge(local.tags, { Name = "\${local.name}-images" })

  depends_on = [aws_iam_role_policy.pipeline]
}
`;
}

const outputs = hcl`
output "pipeline_name" {
  description = "Pipeline that builds, scans and deploys images."
  value       = aws_codepipeline.images.name
}

output "build_project_names" {
  description = "CodeBuild projects that build the images, by processor."
  value       = { for architecture, project in aws_codebuild_project.images : architecture => project.name }
}
`;

/** Source → build, push, scan → plan → approval → apply, with an encrypted artifact store. */
export function codePipeline(config: StackConfig): readonly Fragment[] {
  return [
    fragment("pipeline.tf", artifactStore(config)),
    fragment("pipeline.tf", buildProject(config)),
    ...(plansChanges(config) ? [fragment("pipeline.tf", deliveryProjects(config))] : []),
    fragment("pipeline.tf", role(config)),
    fragment("pipeline.tf", stages(config)),
    fragment("outputs.tf", outputs),
  ];
}
