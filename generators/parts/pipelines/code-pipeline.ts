import type { StackConfig } from "@/generators/config/stack";
import { hcl } from "@/lib/hcl";
import { type Fragment, fragment } from "../fragment";
import { serviceRole } from "../role";
import { keyArn } from "../stack-key";
import { artifactKeyStatement, artifactStatement } from "./artifact-statements";
import { artifactStore } from "./artifact-store";
import { buildProject } from "./build-project";

function role(config: StackConfig) {
  return serviceRole({
    name: "pipeline",
    description: "Runs the pipeline",
    service: "codepipeline",
    statements: hcl`
${artifactStatement}

${artifactKeyStatement(config)}

statement {
  sid       = "StartBuilds"
  actions   = ["codebuild:BatchGetBuilds", "codebuild:StartBuild"]
  resources = [aws_codebuild_project.images.arn]
}

statement {
  sid       = "ReadSource"
  actions   = ["codeconnections:UseConnection", "codestar-connections:UseConnection"]
  resources = [var.connection_arn]
}
`,
  });
}

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
        FullRepositoryId = ${config.pipeline.repository}
      }
    }
  }

  stage {
    name = "Build"

    action {
      name            = "Images"
      category        = "Build"
      owner           = "AWS"
      provider        = "CodeBuild"
      version         = "1"
      input_artifacts = ["source"]

      configuration = {
        ProjectName = aws_codebuild_project.images.name
      }
    }
  }

  tags = merge(local.tags, { Name = "\${local.name}-images" })

  depends_on = [aws_iam_role_policy.pipeline]
}
`;
}

const outputs = hcl`
output "pipeline_name" {
  description = "Pipeline that builds and pushes images."
  value       = aws_codepipeline.images.name
}

output "build_project_name" {
  description = "CodeBuild project that builds the images."
  value       = aws_codebuild_project.images.name
}
`;

/** Source → build → push, with an encrypted artifact store. */
export function codePipeline(config: StackConfig): readonly Fragment[] {
  return [
    fragment("pipeline.tf", artifactStore(config)),
    fragment("pipeline.tf", buildProject(config)),
    fragment("pipeline.tf", role(config)),
    fragment("pipeline.tf", stages(config)),
    fragment("outputs.tf", outputs),
  ];
}
