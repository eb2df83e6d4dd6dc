import { expect, it } from "vitest";
import { configOf } from "@/generators/testing/config-of";
import type { State } from "../state";
import { stateOf as state } from "./example-state";
import { violations } from "./index";
import { network } from "./network";
import { split } from "./split";

const strange = configOf({
  api: { endpoint: "private", authorization: "iam" },
  models: [{ name: "v1", provisionedConcurrency: 0, canaryPercent: 10, stableVersion: 3 }],
  domain: null,
});

it.each<[string, State, RegExp]>([
  ["a private API without a door", state(), /0 doors of the private API, expected 1\n.*elsewhere than at its door/],
  ["plans that no key opens", state(["aws_api_gateway_usage_plan", {}]), /1 usage plans, expected 0/],
  ["unsigned calls", state(["aws_api_gateway_method", { request_validator_id: "v" }]), /without key or validation/],
  [
    "a canary that took over",
    state(["aws_lambda_alias", { function_name: "fraud-detector-prod-v1", function_version: "4" }]),
    /has left its stable version/,
  ],
])("notices %s where it was asked for otherwise", (_, given, message) => {
  expect(violations(given, strange).join("\n")).toMatch(message);
});

const splitting = configOf({
  models: [
    { name: "v1", imageTag: "v1-1.0.0", splitPercent: 90 },
    { name: "v2", imageTag: "v2-1.0.0", splitPercent: 10 },
  ],
  api: { split: { reservedConcurrency: 70 } },
});

const alias = (version: string) => `arn:aws:lambda:us-east-1:1:function:f-${version}:live`;
const told = (v1: number, v2: number) =>
  JSON.stringify({ v1: { alias: alias("v1"), percent: v1 }, v2: { alias: alias("v2"), percent: v2 } });

/** Two versions with aliases, and a router in front of them that differs from a good one in what is given. */
function routed(changes: object = {}, allowed: readonly string[] = [alias("v1"), alias("v2")]): State {
  const version = (name: string): [string, Record<string, unknown>][] => [
    ["aws_lambda_function", { function_name: `f-${name}`, environment: [{ variables: { MODEL_VERSION: name } }] }],
    ["aws_lambda_alias", { function_name: `f-${name}`, function_version: "1", arn: alias(name) }],
  ];
  const policy = { Statement: [{ Effect: "Allow", Action: ["lambda:InvokeFunction"], Resource: allowed }] };
  return state(
    ...version("v1"),
    ...version("v2"),
    [
      "aws_lambda_function",
      {
        function_name: "f-split",
        role: "arn:role",
        timeout: 11,
        reserved_concurrent_executions: 70,
        tracing_config: [{ mode: "Active" }],
        environment: [{ variables: { SPLIT: told(90, 10) } }],
        ...changes,
      },
    ],
    ["aws_lambda_alias", { function_name: "f-split", function_version: "3" }],
    ["aws_lambda_provisioned_concurrency_config", { function_name: "f-split" }],
    ["aws_api_gateway_integration", { timeout_milliseconds: 11_000 }],
    ["aws_iam_role", { arn: "arn:role", name: "f-split" }],
    ["aws_iam_role_policy", { role: "f-split", policy: JSON.stringify(policy) }],
  );
}

it("finds nothing about a router as it should be", () => {
  expect(split(routed(), splitting)).toEqual([]);
});

it.each<[string, State, RegExp]>([
  ["no router", state(), /0 routers, expected one per split/],
  ["other shares", routed({ environment: [{ variables: { SPLIT: told(10, 90) } }] }), /splits calls otherwise/],
  ["a router without traces", routed({ tracing_config: [] }), /is not traced/],
  ["another reservation", routed({ reserved_concurrent_executions: 71 }), /reserves otherwise than asked/],
  ["a router in the network", routed({ vpc_config: [{ subnet_ids: ["a"] }] }), /in a network that it does not need/],
  ["a router with models", routed({ file_system_config: [{ arn: "a" }] }), /mounts models that it does not serve/],
  ["a queue of lost calls", routed({ dead_letter_config: [{}] }), /keeps calls that nobody waits for/],
  ["a router that gives up first", routed({ timeout: 10 }), /does not outlast its versions/],
  ["a router that the gateway gives up on", routed({ timeout: 12 }), /does not outlast its versions/],
  ["a role that may invoke one version only", routed({}, [alias("v1")]), /may invoke other than/],
  ["a role that may invoke all of a function", routed({}, [alias("v1"), alias("v2"), "f-v1"]), /may invoke other than/],
])("notices %s where traffic is split", (_, given, message) => {
  expect(split(given, splitting).join("\n")).toMatch(message);
});

it("notices a router that nobody asked for", () => {
  expect(split(routed(), strange)[0]).toMatch(/^1 routers, expected one per split/);
});

const guest = (reach: string) =>
  configOf({
    network: { existing: { vpcId: "vpc-0a1b2c3d", subnetIds: ["subnet-0a1b2c3d", "subnet-0a1b2c3e"], reach } },
  });

const standing = (...subnets: readonly string[]): [string, Record<string, unknown>] => [
  "aws_lambda_function",
  { vpc_config: [{ subnet_ids: subnets }] },
];

const there = standing("subnet-0a1b2c3d", "subnet-0a1b2c3e");

it.each<[string, string, State, RegExp]>([
  ["functions elsewhere", "route", state(standing("subnet-0a1b2c3d", "other")), /stand in other subnets/],
  ["functions in one zone", "route", state(standing("subnet-0a1b2c3d")), /stand in other subnets/],
  ["a route of the owner", "route", state(there, ["aws_route", {}]), /makes aws_route in a network of others/],
  [
    "an endpoint beside those there",
    "endpoints",
    state(there, ["aws_vpc_endpoint", { service_name: "com.amazonaws.us-east-1.kms" }]),
    /makes endpoints in a network of others unasked/,
  ],
  ["an endpoint left out", "make", state(there), /no endpoint for kms/],
])("notices %s in a network of others", (_, reach, given, message) => {
  expect(network(given, guest(reach)).join("\n")).toMatch(message);
});

it("finds nothing about a guest as it should be", () => {
  expect(network(state(there), guest("route"))).toEqual([]);
  expect(network(state(there), guest("endpoints"))).toEqual([]);
});
