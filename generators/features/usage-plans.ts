import { hcl } from "@/lib/hcl";
import { type Feature, fragment } from "../fragment";
import type { StackConfig } from "../stack";

const variable = ({ usagePlans }: StackConfig) => hcl`
variable "usage_plans" {
  description = "Tiers of callers by name; each covers every stage and has an API key of its own."
  type = map(object({
    rate_limit   = number
    burst_limit  = number
    quota_limit  = number
    quota_period = string
  }))
  default = ${Object.fromEntries(
    usagePlans.map(({ name, rateLimit, burstLimit, quotaLimit, quotaPeriod }) => [
      name,
      { rate_limit: rateLimit, burst_limit: burstLimit, quota_limit: quotaLimit, quota_period: quotaPeriod },
    ]),
  )}

  validation {
    condition     = length(var.usage_plans) > 0
    error_message = "usage_plans needs at least one plan."
  }

  validation {
    condition     = alltrue([for plan in values(var.usage_plans) : contains(["DAY", "WEEK", "MONTH"], plan.quota_period)])
    error_message = "quota_period must be DAY, WEEK or MONTH."
  }
}
`;

const plans = hcl`
resource "aws_api_gateway_usage_plan" "plan" {
  for_each = var.usage_plans

  name        = "\${local.name}-\${each.key}"
  description = "Plan \${each.key} of \${local.name}"

  dynamic "api_stages" {
    for_each = aws_api_gateway_stage.model

    content {
      api_id = aws_api_gateway_rest_api.inference.id
      stage  = api_stages.value.stage_name
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
}

resource "aws_api_gateway_api_key" "plan" {
  for_each = var.usage_plans

  name        = "\${local.name}-\${each.key}"
  description = "Key of plan \${each.key}"
  enabled     = true

  tags = merge(local.tags, { Name = "\${local.name}-\${each.key}" })
}

resource "aws_api_gateway_usage_plan_key" "plan" {
  for_each = var.usage_plans

  key_id        = aws_api_gateway_api_key.plan[each.key].id
  key_type      = "API_KEY"
  usage_plan_id = aws_api_gateway_usage_plan.plan[each.key].id
}
`;

/** Quota, throttle and key per tier, over every stage. */
export const usagePlans: Feature = (config) => [
  fragment("variables.tf", variable(config)),
  fragment("usage_plans.tf", plans),
];
