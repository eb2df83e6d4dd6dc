import type { StackConfig } from "@/generators/config/stack";
import { type Feature, fragment } from "@/generators/parts/fragment";
import { codePipeline } from "@/generators/parts/pipelines/code-pipeline";
import { githubRole } from "@/generators/parts/pipelines/github";
import { keyArn } from "@/generators/parts/stack-key";
import { hcl } from "@/lib/hcl";

const parameters = (config: StackConfig) => hcl`
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

/** Parameters for any pipeline, and the pipeline of the user's choice. */
export const pipeline: Feature = (config) => {
  const facts = fragment("pipeline.tf", parameters(config));
  if (config.pipeline.kind === "github") return [facts, ...githubRole(config)];
  if (config.pipeline.kind === "codepipeline") return [facts, ...codePipeline(config)];
  return [facts];
};
