import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { logGroup } from "../log-group";
import { serviceRole } from "../role";
import { keyArn } from "../stack-key";
import { artifactKeyStatement, artifactStatement } from "./artifact-statements";
import { pushStatements } from "./push-statements";

function role(config: StackConfig) {
  return serviceRole({
    name: "build",
    description: "Builds images and pushes them",
    service: "codebuild",
    statements: hcl`
${pushStatements(config)}

statement {
  sid       = "WriteBuildLog"
  actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
  resources = ["\${aws_cloudwatch_log_group.build.arn}:*"]
}

${artifactStatement}

${artifactKeyStatement(config)}
`,
  });
}

function project(config: StackConfig) {
  return hcl`
resource "aws_codebuild_project" "images" {
  #checkov:skip=CKV_AWS_316:Building container images needs the Docker daemon, which runs in privileged mode only
  name           = "\${local.name}-images"
  description    = "Builds the image of each model version and pushes it"
  service_role   = aws_iam_role.build.arn
  encryption_key = ${keyArn(config, "artifacts")}
  build_timeout  = 30

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    type            = "LINUX_CONTAINER"
    compute_type    = "BUILD_GENERAL1_MEDIUM"
    image           = "aws/codebuild/amazonlinux2-x86_64-standard:5.0"
    privileged_mode = true

    environment_variable {
      name  = "REPOSITORY_URL"
      value = aws_ecr_repository.models.repository_url
    }

    environment_variable {
      name  = "MODEL_TAGS"
      value = join(" ", [for version, model in var.model_versions : "\${version}=\${model.image_tag}" if model.image_digest == null])
    }

    environment_variable {
      name  = "MODEL_PLATFORMS"
      value = join(" ", [for version, model in var.model_versions : "\${version}=linux/\${model.architecture == "arm64" ? "arm64" : "amd64"}"])
    }
  }

  logs_config {
    cloudwatch_logs {
      status     = "ENABLED"
      group_name = aws_cloudwatch_log_group.build.name
    }
  }

  source {
    type      = "CODEPIPELINE"
    buildspec = file("\${path.module}/pipeline/buildspec.yml")
  }

  tags = merge(local.tags, { Name = "\${local.name}-images" })
}
`;
}

/** CodeBuild project with its role and log group. */
export function buildProject(config: StackConfig) {
  return hcl`
${logGroup(config, { name: "build", groupName: expr`"/aws/codebuild/\${local.name}-images"` })}

${role(config)}

${project(config)}
`;
}
