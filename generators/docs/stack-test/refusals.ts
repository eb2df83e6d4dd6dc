import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { type Body, type Expression, expr, hcl, type Liftable } from "@/lib/hcl";

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
function valuesOf(config: StackConfig): Readonly<Record<string, Liftable>> {
  const declared = features
    .flatMap(({ variables = [] }) => variables)
    .filter(({ declare }) => (declare(config)?.validations.length ?? 0) > 0);
  return Object.fromEntries(
    declared.flatMap(({ name, refused }) => (refused === undefined ? [] : [[name, refused] as const])),
  );
}

function refuse(name: string, values: Readonly<Record<string, Liftable>>): Body {
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
