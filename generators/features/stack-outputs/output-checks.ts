import { makesNetwork } from "@/generators/config/facts/network";
import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { keyFor } from "@/generators/parts/stack-key";
import { type ChecksPart, check, topic } from "@/generators/parts/stack-test/check";
import { type Body, type Expression, expr } from "@/lib/hcl";

/** The split has a stage and a URL beside those of the versions. */
function hasNames(config: StackConfig): Expression {
  return splitsTraffic(config)
    ? expr`length(setsubtract(keys(var.model_versions), keys(names))) == 0`
    : expr`toset(keys(names)) == toset(keys(var.model_versions))`;
}

function statements(config: StackConfig): readonly Body[] {
  return [
    topic("Resources are tagged and outputs complete.", [
      check(
        "Resources need the tags Environment, Owner, Project and Version.",
        expr`alltrue([
        for tags in concat(
          values(aws_lambda_function.model)[*].tags,
          values(aws_api_gateway_stage.model)[*].tags,
          values(aws_appautoscaling_target.live)[*].tags,
          ${makesNetwork(config) ? expr`values(aws_subnet.private)[*].tags` : expr`[]`},
          [${keyFor(config, "storage")}.tags, aws_efs_file_system.models.tags, aws_ecr_repository.models.tags, aws_sns_topic.alarms.tags, aws_wafv2_web_acl.api.tags],
        ) :
        tags.Environment == var.environment && tags.Owner == local.tags.Owner && tags.Project == var.project && tags.Version == var.stack_version
      ])`,
      ),
      check(
        "A pipeline needs repository, functions, aliases and stages of every version.",
        expr`output.repository_url == aws_ecr_repository.models.repository_url && alltrue([
        for names in [output.function_names, output.function_arns, output.alias_names, output.stage_names, output.endpoint_urls] :
        ${hasNames(config)}
      ])`,
      ),
      check(
        "Parameters must tell a pipeline what the outputs tell people.",
        expr`aws_ssm_parameter.pipeline["repository-url"].value == output.repository_url && jsondecode(aws_ssm_parameter.pipeline["function-names"].value) == output.function_names`,
      ),
    ]),
  ];
}

/** R16 and R17: tags, and what a pipeline holds on to. */
export const outputChecks: ChecksPart = { subject: "outputs", write: statements };
