import { appliesPlans, plansChanges } from "@/generators/config/facts/delivery";
import type { StackConfig } from "@/generators/config/stack";
import { expr, hcl } from "@/lib/hcl";
import { logGroup } from "../log-group";
import { serviceRole, serviceTrust } from "../role";
import { keyArn } from "../stack-key";
import { artifactKeyStatement, readArtifacts, writeArtifacts } from "./artifact-statements";
import { buildLogStatement } from "./build-log-statement";
import { assumeDeployRole } from "./deploy-role";
import { planRole } from "./plan-role";

/** The artifacts of CodePipeline, by the keys that it gives them. */
const SOURCE = "*/source/*";
const PLAN = "*/plan/*";

type Step = "plan" | "apply";

function applyRole(config: StackConfig) {
  return serviceRole(config, {
    name: "apply",
    description: "Takes an approved plan to the deploy role; may change nothing itself",
    service: "codebuild",
    statements: hcl`
${assumeDeployRole}

${buildLogStatement("apply")}

${readArtifacts(SOURCE, PLAN)}

${artifactKeyStatement(config)}
`,
  });
}

const variables: Record<Step, { readonly name: string; readonly value: ReturnType<typeof expr> }> = {
  plan: { name: "REPOSITORY_URL", value: expr`aws_ecr_repository.models.repository_url` },
  apply: { name: "DEPLOY_ROLE_ARN", value: expr`var.deploy_role_arn` },
};

function project(config: StackConfig, step: Step, description: string) {
  const { name, value } = variables[step];
  return hcl`
resource "aws_codebuild_project" "${step}" {
  name           = "\${local.name}-${step}"
  description    = ${description}
  service_role   = aws_iam_role.${step}.arn
  encryption_key = ${keyArn(config, "artifacts")}
  build_timeout  = 60

  artifacts {
    type = "CODEPIPELINE"
  }

  environment {
    type         = local.build_machines["x86_64"].type
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = local.build_machines["x86_64"].image

    environment_variable {
      name  = ${name}
      value = ${value}
    }
  }

  logs_config {
    cloudwatch_logs {
      status     = "ENABLED"
      group_name = aws_cloudwatch_log_group.${step}.name
    }
  }

  source {
    type      = "CODEPIPELINE"
    buildspec = file("\${path.module}/pipeline/buildspec-${step}.yml")
  }

  tags = merge(local.tags, { Name = "\${local.name}-${step}" })
}
`;
}

function logs(config: StackConfig, step: Step) {
  return logGroup(config, { name: step, groupName: expr`"/aws/codebuild/\${local.name}-${step}"` });
}

/** CodeBuild projects that plan and apply, each with a role and a log group of its own. */
export function deliveryProjects(config: StackConfig) {
  return hcl`
${
  plansChanges(config) &&
  hcl`
${logs(config, "plan")}

${planRole(config, {
  trust: serviceTrust({ service: "codebuild" }),
  statements: hcl`
${buildLogStatement("plan")}

${readArtifacts(SOURCE)}

${writeArtifacts(PLAN)}
`,
})}

${project(config, "plan", "Judges the images once more and plans the change")}
`
}

${
  appliesPlans(config) &&
  hcl`
${logs(config, "apply")}

${applyRole(config)}

${project(config, "apply", "Applies the plan that was approved")}
`
}
`;
}
