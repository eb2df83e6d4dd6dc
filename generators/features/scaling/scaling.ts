import { hasColdVersions, hasOwnPeaks, warmVersions } from "@/generators/config/facts/warmth";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { type Expression, expr, hcl } from "@/lib/hcl";
import { idlePolicy } from "./idle-policy";
import { peakVariable } from "./peak-variable";
import { scalingChecks } from "./scaling-checks";
import { scalingCost } from "./scaling-cost";
import { scalingReadme } from "./scaling-readme";
import { trackingPolicy } from "./tracking-policy";

const warmOnly = hcl`
locals {
  # A version without provisioned concurrency has nothing that could be scaled.
  warm_versions = { for version, model in var.model_versions : version => model if model.provisioned_concurrency > 0 }
}
`;

function tracking(config: StackConfig) {
  return hcl`
${hasColdVersions(config) && warmOnly}

resource "aws_lambda_provisioned_concurrency_config" "live" {
  for_each = ${warmVersions(config)}

  function_name                     = aws_lambda_function.model[each.key].function_name
  qualifier                         = aws_lambda_alias.live[each.key].name
  provisioned_concurrent_executions = each.value.provisioned_concurrency

  # Autoscaling owns the number from the first minute on; without this every plan would set it back.
  lifecycle {
    ignore_changes = [provisioned_concurrent_executions]
  }
}

resource "aws_appautoscaling_target" "live" {
  for_each = ${warmVersions(config)}

  service_namespace  = "lambda"
  scalable_dimension = "lambda:function:ProvisionedConcurrency"
  resource_id        = "function:\${aws_lambda_function.model[each.key].function_name}:\${aws_lambda_alias.live[each.key].name}"
  min_capacity       = each.value.min_capacity
  max_capacity       = each.value.max_capacity

  tags = local.tags

  ${
    config.scaling.schedules.length > 0 &&
    hcl`
# Scheduled actions move both bounds; the plan must not move them back in the middle of a peak.
lifecycle {
  ignore_changes = [min_capacity, max_capacity]
}
`
  }

  depends_on = [aws_lambda_provisioned_concurrency_config.live]
}

${trackingPolicy(
  "utilization",
  hcl`
target_value = ${config.scaling.targetUtilization}
${config.scaling.schedules.length > 0 && hcl`disable_scale_in = true`}

predefined_metric_specification {
  predefined_metric_type = "LambdaProvisionedConcurrencyUtilization"
}
`,
)}
`;
}

/** A version's own minimum, or that of the peak. */
function leastInPeak(config: StackConfig): Expression {
  return hasOwnPeaks(config)
    ? expr`coalesce(var.model_versions[each.value.version].peak_min_capacity, var.peak_schedules[each.value.peak].min_capacity)`
    : expr`var.peak_schedules[each.value.peak].min_capacity`;
}

function schedules(config: StackConfig) {
  return hcl`
locals {
  # Every version at every peak.
  peaks = {
    for pair in setproduct(keys(${warmVersions(config)}), keys(var.peak_schedules)) :
    "\${pair[0]}-\${pair[1]}" => { version = pair[0], peak = pair[1] }
  }
}

resource "aws_appautoscaling_scheduled_action" "peak_start" {
  for_each = local.peaks

  name               = "\${local.name}-\${each.key}-start"
  service_namespace  = aws_appautoscaling_target.live[each.value.version].service_namespace
  scalable_dimension = aws_appautoscaling_target.live[each.value.version].scalable_dimension
  resource_id        = aws_appautoscaling_target.live[each.value.version].resource_id
  schedule           = var.peak_schedules[each.value.peak].start_cron
  timezone           = var.peak_schedules[each.value.peak].time_zone

  scalable_target_action {
    min_capacity = ${leastInPeak(config)}
    max_capacity = var.model_versions[each.value.version].max_capacity
  }
}

resource "aws_appautoscaling_scheduled_action" "peak_end" {
  for_each = local.peaks

  name               = "\${local.name}-\${each.key}-end"
  service_namespace  = aws_appautoscaling_target.live[each.value.version].service_namespace
  scalable_dimension = aws_appautoscaling_target.live[each.value.version].scalable_dimension
  resource_id        = aws_appautoscaling_target.live[each.value.version].resource_id
  schedule           = var.peak_schedules[each.value.peak].end_cron
  timezone           = var.peak_schedules[each.value.peak].time_zone

  scalable_target_action {
    min_capacity = var.model_versions[each.value.version].min_capacity
    max_capacity = var.model_versions[each.value.version].max_capacity
  }
}
`;
}

/** Provisioned concurrency with one owner, target tracking, peaks. */
export const scaling: Feature = {
  name: "scaling",
  title: "Scaling",
  promises: ["R3", "R2"],
  files: [{ path: "scaling.tf", purpose: "Provisioned concurrency and autoscaling" }],
  options: ["models", "scaling"],
  variables: [peakVariable],
  generate: (config) => {
    const always = fragment("scaling.tf", tracking(config));
    if (config.scaling.schedules.length === 0) return [always];
    return [always, fragment("scaling.tf", idlePolicy(config)), fragment("scaling.tf", schedules(config))];
  },
  cost: scalingCost,
  readme: scalingReadme,
  checks: scalingChecks,
};
