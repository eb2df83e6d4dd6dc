import { needsKey } from "@/generators/config/facts/authorization";
import { ownRetentions } from "@/generators/config/facts/own-retentions";
import type { StackConfig } from "@/generators/config/stack";
import { type Body, type Expression, expr, hcl } from "@/lib/hcl";

/** Maps of versions that must be refused: one run each, because a run cannot tell which validation spoke. */
const versions: Readonly<Record<string, Expression>> = {
  no_versions: expr`{}`,
  a_version_that_is_no_stage_name: expr`{ "v 1" = { image_tag = "test" } }`,
  a_timeout_beyond_the_gateways: expr`{ v1 = { image_tag = "test", timeout_seconds = 30 } }`,
  autoscaling_beyond_the_reservation: expr`{ v1 = { image_tag = "test", max_capacity = 200, reserved_concurrency = 100 } }`,
  provisioning_beyond_the_reservation: expr`{ v1 = { image_tag = "test", provisioned_concurrency = 200, reserved_concurrency = 100 } }`,
  a_reservation_beyond_the_account: expr`{ v1 = { image_tag = "test", reserved_concurrency = 100000000 } }`,
};

/** One wrong value per variable; all of them must speak up. */
function valuesOf(config: StackConfig): Readonly<Record<string, Expression>> {
  return {
    project: expr`"Fraud Detector"`,
    environment: expr`"PROD"`,
    owner: expr`""`,
    stack_version: expr`"1 0"`,
    extra_tags: expr`{ Owner = "somebody else" }`,
    vpc_cidr: expr`"10.0.0.0/28"`,
    zone_count: expr`1`,
    api_path: expr`"a/b"`,
    stage_throttle: expr`{ rate_limit = 0, burst_limit = 0 }`,
    ...(needsKey(config) ? { usage_plans: expr`{}` } : {}),
    waf_rate_limit: expr`1`,
    log_retention_days: expr`2`,
    ...Object.fromEntries(
      Object.values(ownRetentions(config))
        .filter(({ days }) => days > 0)
        .map(({ variable }) => [variable, expr`2`]),
    ),
    alert_emails: expr`["nobody"]`,
    latency_target_ms: expr`0`,
    ...(Object.values(config.alerts.routes).includes("info") ? { info_emails: expr`["nobody"]` } : {}),
    ...(config.api.health ? { health_throttle: expr`{ rate_limit = 0, burst_limit = 0 }` } : {}),
    ...(config.api.callerCidrs.length > 0 ? { api_caller_cidrs: expr`["0.0.0.0/0"]` } : {}),
    ...(config.domain ? { domain_name: expr`"not a domain"` } : {}),
    ...(config.domain?.mutualTls ? { truststore_uri: expr`"https://bucket/file.pem"` } : {}),
    ...(config.regionMode === "provider-declares" ? {} : { aws_region: expr`"Virginia"` }),
  };
}

function refuse(name: string, values: Readonly<Record<string, Expression>>): Body {
  return hcl`
run "refuses_${name}" {
  command = plan

  variables {
    ${Object.entries(values).map(([variable, value]) => hcl`${variable} = ${value}`)}
  }

  expect_failures = ${Object.keys(values).map((variable) => expr`var.${variable}`)}
}
`;
}

/** Validation of the variables: each must catch its own mistake. */
export function refusals(config: StackConfig): readonly Body[] {
  return [
    refuse("values_out_of_range", valuesOf(config)),
    ...Object.entries(versions).map(([name, value]) => refuse(name, { model_versions: value })),
  ];
}
