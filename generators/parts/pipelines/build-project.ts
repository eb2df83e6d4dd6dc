import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { logGroup } from "../log-group";
import { serviceRole } from "../role";
import { keyArn } from "../stack-key";
import { artifactKeyStatement, readArtifacts } from "./artifact-statements";
import { buildLogStatement } from "./build-log-statement";
import { pushStatements } from "./push-statements";

/**
 * AWS-managed images are the only ones that CodeBuild starts a privileged build from without a registry of one's own;
 * each image is built on its own processor, because emulating another would need a privileged image from outside.
 */
const machines = hcl`
locals {
  # AWS updates these images in place and offers no digest: https://docs.aws.amazon.com/codebuild/latest/userguide/ec2-compute-images.html
  build_machines = {
    arm64  = { type = "ARM_CONTAINER", image = "aws/codebuild/amazonlinux-aarch64-standard:3.0", platform = "linux/arm64" }
    x86_64 = { type = "LINUX_CONTAINER", image = "aws/codebuild/amazonlinux-x86_64-standard:5.0", platform = "linux/amd64" }
  }
}
`;

function role(config: StackConfig) {
  return serviceRole(config, {
    name: "build",
    description: "Builds images and pushes them",
    service: "codebuild",
    statements: hcl`
${pushStatements(config)}

${buildLogStatement("build")}

${readArtifacts("*/source/*")}

${artifactKeyStatement(config)}
`,
  });
}

function project(config: StackConfig) {
  return hcl`
resource "aws_codebuild_project" "images" {
  #checkov:skip=CKV_AWS_316:Building container images needs the Docker daemon, which runs in privileged mode only
  # Both are always there, so that the first version on another processor finds its machine.
  for_each = local.build_machines

  name           = "\${local.name}-images-\${each.key}"
  description    = "Builds, pushes and scans the images of versions on \${each.key}"
  service_role   = aws_iam_role.build.arn
  encryption_key = ${keyArn(config, "artifacts")}
  build_timeout  = 30

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    type            = each.value.type
    compute_type    = "BUILD_GENERAL1_MEDIUM"
    image           = each.value.image
    privileged_mode = true

    environment_variable {
      name  = "REPOSITORY_URL"
      value = aws_ecr_repository.models.repository_url
    }

    environment_variable {
      name  = "PLATFORM"
      value = each.value.platform
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

  tags = merge(local.tags, { Name = "\${local.name}-images-\${each.key}" })
}
`;
}

/** CodeBuild projects that build, with their role and log group. */
export function buildProject(config: StackConfig) {
  return hcl`
${logGroup(config, { name: "build", groupName: expr`"/aws/codebuild/\${local.name}-images"` })}

${role(config)}

${machines}

${project(config)}
`;
}
