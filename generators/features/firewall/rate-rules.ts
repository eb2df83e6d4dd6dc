import { hasNamedKeys } from "@/generators/config/facts/api-keys";
import { needsKey } from "@/generators/config/facts/authorization";
import { countsByKey, RATE_WINDOW_SECONDS } from "@/generators/config/facts/caller-rate";
import { stageMap } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";
import { blockingRule, not } from "./acl-rule";

function rateStatement(type: "IP" | "CUSTOM_KEYS", limit: Expression, rest: Body): Body {
  return hcl`
rate_based_statement {
  aggregate_key_type    = ${type}
  evaluation_window_sec = ${RATE_WINDOW_SECONDS}
  limit                 = ${limit}

  ${rest}
}
`;
}

const keyHeader = hcl`
custom_key {
  header {
    name = "x-api-key"

    text_transformation {
      priority = 0
      type     = "NONE"
    }
  }
}
`;

const withoutKey = hcl`
scope_down_statement {
  ${not(hcl`
size_constraint_statement {
  comparison_operator = "GT"
  size                = 0

  field_to_match {
    single_header {
      name = "x-api-key"
    }
  }

  text_transformation {
    priority = 0
    type     = "NONE"
  }
}
`)}
}
`;

/**
 * WAF counts by a header only the requests that have it, whatever it says: what has none is counted by its address, and all that comes from
 * one address together, so that made-up keys do not pass uncounted.
 * Source: https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based-aggregation-options.html
 */
export function rateRules(config: StackConfig): readonly Body[] {
  const given = expr`var.waf_rate_limit`;
  if (countsByKey(config)) {
    return [
      blockingRule("rate-limit", 10, rateStatement("CUSTOM_KEYS", given, keyHeader)),
      blockingRule("rate-limit-without-key", 11, rateStatement("IP", given, withoutKey)),
      blockingRule("rate-limit-per-address", 12, rateStatement("IP", expr`local.waf_address_limit`, hcl``)),
    ];
  }
  const limit = needsKey(config) ? expr`local.waf_rate_limit` : given;
  return [blockingRule("rate-limit", 10, rateStatement("IP", limit, hcl``))];
}

/** Plans are sold in requests a second to one key; a limit per address follows them. */
export function raisedLimit(config: StackConfig) {
  return needsKey(config) && (countsByKey(config) ? limitOfAddress(config) : limitOfPlans);
}

function limitOfAddress(config: StackConfig) {
  const sold = hasNamedKeys(config)
    ? expr`[for key in values(local.api_keys) : var.usage_plans[key.plan].rate_limit]`
    : expr`values(var.usage_plans)[*].rate_limit`;
  return hcl`
locals {
  # All callers may come from one address: it gets what their keys are sold together, as far as the stages let it through.
  waf_address_limit = max(var.waf_rate_limit, ceil(${RATE_WINDOW_SECONDS} * min(sum(${sold}), length(${stageMap(config)}) * var.stage_throttle.rate_limit)))
}
`;
}

const limitOfPlans = hcl`
locals {
  # A caller with one address that keeps to its plan is never blocked: WAF counts over ${RATE_WINDOW_SECONDS} seconds.
  waf_rate_limit = max(var.waf_rate_limit, [for plan in values(var.usage_plans) : ceil(plan.rate_limit * ${RATE_WINDOW_SECONDS})]...)
}
`;
