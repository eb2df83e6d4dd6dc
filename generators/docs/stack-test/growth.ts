import { needsKey } from "@/generators/config/facts/authorization";
import { SPLIT_STAGE, splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";
import { ownState } from "./letting-go";

/** One per version; each must follow the variable by itself. */
function perVersion({ domain }: StackConfig): readonly string[] {
  return [
    "aws_lambda_function.model",
    "aws_lambda_function.loader",
    "aws_efs_access_point.models",
    "aws_lambda_alias.live",
    "aws_lambda_permission.stage",
    "aws_lambda_provisioned_concurrency_config.live",
    "aws_appautoscaling_target.live",
    "aws_appautoscaling_policy.utilization",
    "aws_api_gateway_stage.model",
    "aws_api_gateway_method_settings.model",
    "aws_wafv2_web_acl_association.stage",
    "aws_cloudwatch_log_group.functions",
    "aws_cloudwatch_log_group.api_access",
    "aws_cloudwatch_metric_alarm.function_errors",
    "aws_cloudwatch_metric_alarm.api_latency_p95",
    "aws_ssm_parameter.model_config",
    ...(domain ? ["aws_api_gateway_base_path_mapping.model"] : []),
  ];
}

const peaks = hcl`
assert {
  condition     = length(aws_appautoscaling_scheduled_action.peak_start) == (length(run.as_configured.function_names) + 1) * length(var.peak_schedules)
  error_message = "The peaks leave out the new version."
}
`;

function plans(config: StackConfig) {
  return hcl`
assert {
  condition     = alltrue([for plan in aws_api_gateway_usage_plan.plan : length(plan.api_stages) == length(run.as_configured.function_names) + ${splitsTraffic(config) ? 2 : 1}])
  error_message = "A usage plan leaves out the new version's stage."
}
`;
}

/** The new version takes all calls of a split, where there is one. */
function versionOf(config: StackConfig): Expression {
  return splitsTraffic(config)
    ? expr`{ image_tag = "test", reserved_concurrency = 10000, max_capacity = 10000, split_percent = version == "added-by-test" ? 100 : 0 }`
    : expr`{ image_tag = "test", reserved_concurrency = 10000, max_capacity = 10000 }`;
}

/** How many versions have an instance; the split has some of its own beside them. */
function counted(config: StackConfig): Expression {
  return splitsTraffic(config) ? expr`length(setsubtract(keys(instances), [${SPLIT_STAGE}]))` : expr`length(instances)`;
}

/** A version more in the variable, and nothing else, must be enough for a version more of everything. */
export function growth(config: StackConfig): Body {
  return hcl`
run "a_version_more_is_one_more_of_everything" {
  command = plan
  ${ownState(config)}

  variables {
    account_concurrency_limit = 1000000
    model_versions = {
      for version in concat(keys(run.as_configured.function_names), ["added-by-test"]) :
      version => ${versionOf(config)}
    }
  }

  assert {
    condition = alltrue([
      for instances in ${perVersion(config).map((address) => {
        const [type = "", label = ""] = address.split(".");
        return expr`${type}.${label}`;
      })} :
      ${counted(config)} == length(run.as_configured.function_names) + 1 && contains(keys(instances), "added-by-test")
    ])
    error_message = "A new entry in model_versions did not get everything that a version needs."
  }

  ${needsKey(config) && plans(config)}

  ${config.scaling.schedules.length > 0 && peaks}
}
`;
}
