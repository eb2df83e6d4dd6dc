import { splitsTraffic } from "@/generators/config/facts/traffic-split";
import type { StackConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import type { Declaration } from "@/generators/parts/variables/stack-variable";
import { type Body, type Expression, expr, hcl, type Liftable, referenceNodes } from "@/lib/hcl";

/** Maps of versions that must be refused: one run each, because a run cannot tell which validation spoke. */
const versions: Readonly<Record<string, Expression>> = {
  no_versions: expr`{}`,
  a_version_that_is_no_stage_name: expr`{ "v 1" = { image_tag = "test" } }`,
  a_timeout_beyond_the_gateways: expr`{ v1 = { image_tag = "test", timeout_seconds = 30 } }`,
  autoscaling_beyond_the_reservation: expr`{ v1 = { image_tag = "test", max_capacity = 200, reserved_concurrency = 100 } }`,
  provisioning_beyond_the_reservation: expr`{ v1 = { image_tag = "test", provisioned_concurrency = 200, reserved_concurrency = 100 } }`,
  a_reservation_beyond_the_account: expr`{ v1 = { image_tag = "test", reserved_concurrency = 100000000 } }`,
};

const shared = expr`{ image_tag = "test", split_percent = 50 }`;

/** The same where traffic is split: two versions each whose shares add up, so that nothing else refuses them. */
const sharingVersions: Readonly<Record<string, Expression>> = {
  no_versions: expr`{}`,
  a_version_that_is_no_stage_name: expr`{ "v 1" = ${shared}, v2 = ${shared} }`,
  a_version_named_as_the_split: expr`{ v1 = ${shared}, split = ${shared} }`,
  one_version_to_split_over: expr`{ v1 = { image_tag = "test", split_percent = 100 } }`,
  shares_that_do_not_add_up: expr`{ v1 = ${shared}, v2 = { image_tag = "test", split_percent = 49 } }`,
  a_share_that_is_no_whole_number: expr`{ v1 = { image_tag = "test", split_percent = 99.5 }, v2 = { image_tag = "test", split_percent = 0.5 } }`,
  a_timeout_beyond_the_routers: expr`{ v1 = ${shared}, v2 = { image_tag = "test", split_percent = 50, timeout_seconds = 29 } }`,
  autoscaling_beyond_the_reservation: expr`{ v1 = ${shared}, v2 = { image_tag = "test", split_percent = 50, max_capacity = 200, reserved_concurrency = 100 } }`,
  provisioning_beyond_the_reservation: expr`{ v1 = ${shared}, v2 = { image_tag = "test", split_percent = 50, provisioned_concurrency = 200, reserved_concurrency = 100 } }`,
  a_reservation_beyond_the_account: expr`{ v1 = ${shared}, v2 = { image_tag = "test", split_percent = 50, reserved_concurrency = 100000000 } }`,
};

interface Refusal {
  readonly name: string;
  readonly value: Liftable;
  /** The other variables that its validations look at: Terraform asks them only where those are valid. */
  readonly leansOn: ReadonlySet<string>;
}

function leansOn(name: string, { validations }: Declaration): ReadonlySet<string> {
  const references = validations.flatMap(({ condition }) => [...referenceNodes(condition)]);
  const names = references.flatMap(({ root, steps: [first] }) =>
    root === "var" && first?.kind === "attr" ? [first.name] : [],
  );
  return new Set(names.filter((other) => other !== name));
}

/** As few runs as there can be: Terraform plans the whole stack for each. None leans on one that is wrong in the same run. */
function inRuns(refusals: readonly Refusal[]): readonly (readonly Refusal[])[] {
  const runs: Refusal[][] = [];
  for (const one of refusals) {
    const run = runs.find((others) =>
      others.every((other) => !other.leansOn.has(one.name) && !one.leansOn.has(other.name)),
    );
    if (run) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** One wrong value per variable. */
function refusedIn(config: StackConfig): readonly Refusal[] {
  return features
    .flatMap(({ variables = [] }) => variables)
    .flatMap(({ name, declare, refused: value }) => {
      const declaration = declare(config);
      if (value === undefined || !declaration || declaration.validations.length === 0) return [];
      return [{ name, value, leansOn: leansOn(name, declaration) }];
    });
}

function valuesOf(refusals: readonly Refusal[]): Readonly<Record<string, Liftable>> {
  return Object.fromEntries(refusals.map(({ name, value }) => [name, value]));
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

function asBodies(all: Readonly<Record<string, Expression>>): readonly Body[] {
  return Object.entries(all).map(([name, value]) => refuse(name, { model_versions: value }));
}

let madeOfVersions: readonly Body[] | undefined;

/** They are the same for every configuration that does not split traffic. */
function ofVersions(config: StackConfig): readonly Body[] {
  if (splitsTraffic(config)) return asBodies(sharingVersions);
  madeOfVersions ??= asBodies(versions);
  return madeOfVersions;
}

/** Validation of the variables: each must catch its own mistake. */
export function refusals(config: StackConfig): readonly Body[] {
  const all = refusedIn(config);
  const alone = all.filter(({ leansOn }) => leansOn.size === 0);
  const leaning = inRuns(all.filter(({ leansOn }) => leansOn.size > 0));
  return [
    refuse("values_out_of_range", valuesOf(alone)),
    ...leaning.map((run) => refuse(run.map(({ name }) => name).join("_and_"), valuesOf(run))),
    ...ofVersions(config),
  ];
}
