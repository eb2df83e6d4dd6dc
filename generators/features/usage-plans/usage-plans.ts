import { hasNamedKeys, keyMap } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import type { StackConfig } from "@/generators/config/stack";
import type { Feature } from "@/generators/parts/feature/feature";
import { fragment } from "@/generators/parts/fragment";
import { expr, hcl } from "@/lib/hcl";
import { planChecks } from "./plan-checks";
import { planReadme } from "./plan-readme";
import { limitsPerMethod, planVariable } from "./plan-variable";

const namedKeys = hcl`
locals {
  # A key that bears its plan's name is the plan's first one, under the address that it has without named keys.
  api_keys = merge([
    for plan, settings in var.usage_plans : {
      for key in coalescelist(tolist(settings.keys), [plan]) :
      key == plan ? plan : "\${plan}/\${key}" => { plan = plan, name = key }
    }
  ]...)
}
`;

const methodThrottle = hcl`
dynamic "throttle" {
  for_each = each.value.method_throttle == null ? [] : [each.value.method_throttle]

  content {
    path        = "/\${var.api_path}/POST"
    rate_limit  = throttle.value.rate_limit
    burst_limit = throttle.value.burst_limit
  }
}
`;

function keys(config: StackConfig) {
  const named = hasNamedKeys(config);
  return hcl`
${named && namedKeys}

resource "aws_api_gateway_api_key" "plan" {
  for_each = ${keyMap(config)}

  name        = ${named ? expr`"\${local.name}-\${replace(each.key, "/", "-")}"` : expr`"\${local.name}-\${each.key}"`}
  description = ${named ? expr`"Key \${each.value.name} of plan \${each.value.plan}"` : expr`"Key of plan \${each.key}"`}
  enabled     = true

  tags = merge(local.tags, { Name = ${named ? expr`"\${local.name}-\${replace(each.key, "/", "-")}"` : expr`"\${local.name}-\${each.key}"`} })
}

resource "aws_api_gateway_usage_plan_key" "plan" {
  for_each = ${keyMap(config)}

  key_id        = aws_api_gateway_api_key.plan[each.key].id
  key_type      = "API_KEY"
  usage_plan_id = aws_api_gateway_usage_plan.plan[${named ? expr`each.value.plan` : expr`each.key`}].id
}
`;
}

function plans(config: StackConfig) {
  return hcl`
resource "aws_api_gateway_usage_plan" "plan" {
  for_each = var.usage_plans

  name        = "\${local.name}-\${each.key}"
  description = "Plan \${each.key} of \${local.name}"

  dynamic "api_stages" {
    for_each = aws_api_gateway_stage.model

    content {
      api_id = aws_api_gateway_rest_api.inference.id
      stage  = api_stages.value.stage_name

      ${limitsPerMethod(config) && methodThrottle}
    }
  }

  quota_settings {
    limit  = each.value.quota_limit
    period = each.value.quota_period
  }

  throttle_settings {
    rate_limit  = each.value.rate_limit
    burst_limit = each.value.burst_limit
  }

  tags = merge(local.tags, { Name = "\${local.name}-\${each.key}" })

  # No key opens a stage before what it calls is there.
  depends_on = [aws_lambda_permission.stage]
}
`;
}

/** Quota, throttle and keys per tier, over every stage; nothing where callers show no key. */
export const usagePlans: Feature = {
  name: "usagePlans",
  title: "Usage plans and keys",
  promises: ["R6"],
  files: [{ path: "usage_plans.tf", purpose: "Plans and keys", when: needsKey }],
  options: ["api", "usagePlans"],
  variables: [planVariable],
  generate: (config) => {
    if (!needsKey(config)) return [];
    return [fragment("usage_plans.tf", plans(config)), fragment("usage_plans.tf", keys(config))];
  },
  readme: planReadme,
  checks: planChecks,
};
