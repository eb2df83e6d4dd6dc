import { expect, test } from "vitest";
import { defaultConfig, type StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { compareConfigs } from "./compare-configs";

function actionsFor(input: StackInput): Readonly<Record<string, string>> {
  return Object.fromEntries(
    compareConfigs(defaultConfig, configOf(input)).resources.map(({ address, action }) => [address, action]),
  );
}

const [v1, v2] = defaultConfig.models;
if (!v1 || !v2) throw new Error("the default has fewer than two versions, expected two");

test("more memory publishes a version, to which the alias moves in place; policies that name the function are read late", () => {
  expect(actionsFor({ models: [v1, { ...v2, memoryMb: 4096 }] })).toEqual({
    'aws_lambda_function.loader["v2"]': "update",
    'aws_lambda_function.model["v2"]': "update",
    'aws_lambda_alias.live["v2"]': "update",
    "aws_iam_role_policy.monitoring": "update",
  });
});

test("another range of the VPC replaces it and what lies in it", () => {
  const actions = actionsFor({ network: { cidr: "10.60.0.0/16" } });
  expect(actions).toMatchObject({
    "aws_vpc.stack": "replace",
    'aws_subnet.private["us-east-1a"]': "replace",
    "aws_security_group.functions": "replace",
    'aws_lambda_function.model["v1"]': "update",
  });
  expect(actions["aws_kms_key.stack"]).toBeUndefined();
});

/** The provider knows no other way to change it, and nothing but it is gone for a moment. */
const alwaysReplaced = "aws_ecr_lifecycle_policy.models";

test("a boundary is put around roles that stand; under another path they are made anew", () => {
  const permissionsBoundaryArn = "arn:aws:iam::210987654321:policy/boundaries/workload";
  expect(actionsFor({ access: { permissionsBoundaryArn } })["aws_iam_role.functions"]).toBe("update");
  expect(actionsFor({ access: { rolePath: "/workloads/" } })["aws_iam_role.functions"]).toBe("replace");
});

test("a further version is created and touches no other", () => {
  const actions = actionsFor({ models: [v1, v2, { ...v2, name: "v3", imageTag: "v3-1.0.0" }] });
  expect(actions['aws_lambda_function.model["v3"]']).toBe("create");
  expect(actions['aws_api_gateway_stage.model["v3"]']).toBe("create");
  expect(Object.keys(actions).filter((address) => address.includes('"v1"'))).toEqual([]);
  expect(Object.keys(actions).filter((address) => actions[address] === "replace")).toEqual([alwaysReplaced]);
});

test("a key with a name is told from others, also beside a plan without one", () => {
  const plans = [{ name: "gold", keys: ["gold", "partner"] }, { name: "silver" }];
  const before = configOf({ usagePlans: plans });
  const after = configOf({ usagePlans: [{ name: "gold", keys: ["gold"] }, { name: "silver" }] });
  const resources = compareConfigs(before, after).resources.filter(({ action }) => action === "delete");
  expect(resources.map(({ address }) => address)).toContain('aws_api_gateway_api_key.plan["gold/partner"]');
  expect(resources.filter(({ address }) => /"(?:gold|silver)"/.test(address))).toEqual([]);
});

test("each peak of each version is told by name", () => {
  const actions = actionsFor({ scaling: { schedules: [{ name: "open" }] } });
  expect(actions).toMatchObject({
    'aws_appautoscaling_scheduled_action.peak_start["v1-open"]': "create",
    'aws_appautoscaling_scheduled_action.peak_end["v2-open"]': "create",
  });
  expect(Object.keys(actions).filter((address) => address.includes("[?]"))).toEqual([]);
});

test("the order in which versions are written changes nothing", () => {
  expect(actionsFor({ models: [v2, v1] })).toEqual({});
});

test("what autoscaling owns does not change by hand", () => {
  expect(actionsFor({ models: [{ ...v1, provisionedConcurrency: 6 }, v2] })).toEqual({});
});

test.each([
  ["another share of the newest", { canaryPercent: 20, stableVersion: 1 }, ["routing_config.for_each"]],
  ["another stable version", { canaryPercent: 5, stableVersion: 2 }, ["function_version", "routing_config.for_each"]],
])("%s of a canary changes its alias in place", (_, canary, paths) => {
  const cold = { ...v1, provisionedConcurrency: 0 };
  const before = configOf({ models: [{ ...cold, canaryPercent: 5 }] });
  const { resources } = compareConfigs(before, configOf({ models: [{ ...cold, ...canary }] }));
  expect(resources).toMatchObject([
    { address: 'aws_lambda_alias.live["v1"]', action: "update", attributes: paths.map((path) => ({ path })) },
  ]);
});

test("another layout moves blocks and leaves the account alone", () => {
  const { resources, blocks, options } = compareConfigs(defaultConfig, configOf({ layout: "single" }));
  expect(resources).toEqual([]);
  expect([blocks.added, blocks.removed]).toEqual([[], []]);
  expect(blocks.moved).toContainEqual({
    block: 'resource "aws_vpc" "stack"',
    from: "network.tf",
    to: "tap_stack.tf",
  });
  expect(options).toMatchObject([{ label: "Layout", resources: [] }]);
});

test("an option that does not hold alone is judged as the last of all", () => {
  const { options } = compareConfigs(
    defaultConfig,
    configOf({ models: [{ ...v1, reservedConcurrency: 40, maxCapacity: 30 }, v2] }),
  );
  const reserved = options.find(({ label }) => label === "Model version v1 › Reserved concurrency");
  expect(reserved?.resources?.map(({ address }) => address)).toContain('aws_lambda_function.model["v1"]');
});

test("every resource that changes is due to an option", () => {
  const { options, resources } = compareConfigs(
    defaultConfig,
    configOf({ owner: "risk", alerts: { latencyMs: 80 }, storage: { backup: false } }),
  );
  const caused = new Set(options.flatMap((option) => (option.resources ?? []).map(({ address }) => address)));
  expect(resources.map(({ address }) => address).filter((address) => !caused.has(address))).toEqual([]);
});

function atTheEdge(edgeCertificate: "provider" | "region", region = "eu-west-1") {
  return configOf({
    region,
    api: { endpoint: "edge" },
    domain: { name: "fraud.north-bank.com", zone: "external", edgeCertificate },
  });
}

test("another way to say the certificate's Region is named, and touches nothing", () => {
  const { options, resources, files } = compareConfigs(atTheEdge("provider"), atTheEdge("region"));
  expect(options).toMatchObject([{ label: "Custom domain › Certificate in us-east-1", resources: [] }]);
  expect(resources).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(["README.md", "domain.tf", "versions.tf"]));
});

test.each([
  ["eu-west-1", "replace"],
  ["us-east-1", undefined],
])("an edge endpoint in %s asks for a certificate in us-east-1", (region, expected) => {
  const regional = configOf({ region, domain: { name: "fraud.north-bank.com", zone: "external" } });
  for (const way of ["provider", "region"] as const) {
    const { resources } = compareConfigs(regional, atTheEdge(way, region));
    expect(resources.find(({ type }) => type === "aws_acm_certificate")?.action).toBe(expected);
  }
});
