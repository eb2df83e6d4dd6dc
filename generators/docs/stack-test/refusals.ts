import { type Body, type Expression, expr, hcl } from "@/lib/hcl";
import type { StackConfig } from "../../stack";

interface Refusal {
  readonly name: string;
  readonly variable: string;
  readonly value: Expression;
}

/** Values that a variable must refuse before anything is created. */
const always: readonly Refusal[] = [
  { name: "no_versions", variable: "model_versions", value: expr`{}` },
  {
    name: "a_version_that_is_no_stage_name",
    variable: "model_versions",
    value: expr`{ "v 1" = { image_tag = "test" } }`,
  },
  {
    name: "a_timeout_beyond_the_gateways",
    variable: "model_versions",
    value: expr`{ v1 = { image_tag = "test", timeout_seconds = 30 } }`,
  },
  {
    name: "autoscaling_beyond_the_reservation",
    variable: "model_versions",
    value: expr`{ v1 = { image_tag = "test", max_capacity = 200, reserved_concurrency = 100 } }`,
  },
  {
    name: "provisioning_beyond_the_reservation",
    variable: "model_versions",
    value: expr`{ v1 = { image_tag = "test", provisioned_concurrency = 200, reserved_concurrency = 100 } }`,
  },
  {
    name: "a_reservation_that_leaves_the_account_nothing",
    variable: "model_versions",
    value: expr`{ v1 = { image_tag = "test", reserved_concurrency = 100000000 } }`,
  },
  { name: "no_plans", variable: "usage_plans", value: expr`{}` },
  { name: "an_unknown_retention", variable: "log_retention_days", value: expr`2` },
  { name: "an_address_that_is_none", variable: "alert_emails", value: expr`["nobody"]` },
  { name: "a_single_zone", variable: "zone_count", value: expr`1` },
  { name: "a_range_that_is_too_small", variable: "vpc_cidr", value: expr`"10.0.0.0/28"` },
  { name: "a_path_of_two_segments", variable: "api_path", value: expr`"a/b"` },
  { name: "tags_of_the_stack_itself", variable: "extra_tags", value: expr`{ Owner = "somebody else" }` },
];

const refusalsOf = ({ domain, regionMode }: StackConfig): readonly Refusal[] => [
  ...always,
  ...(domain ? [{ name: "a_domain_that_is_none", variable: "domain_name", value: expr`"not a domain"` }] : []),
  ...(regionMode === "provider-declares"
    ? []
    : [{ name: "a_region_that_is_none", variable: "aws_region", value: expr`"Virginia"` }]),
];

const refuse = ({ name, variable, value }: Refusal): Body => hcl`
run "refuses_${name}" {
  command = plan

  variables {
    ${variable} = ${value}
  }

  expect_failures = [var.${variable}]
}
`;

/** Validation of the variables: each must catch its own mistake. */
export const refusals = (config: StackConfig): readonly Body[] => refusalsOf(config).map(refuse);
