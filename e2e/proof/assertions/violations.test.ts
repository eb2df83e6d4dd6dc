import { describe, expect, it } from "vitest";
import { defaultConfig } from "@/generators";
import type { State } from "../state";
import { violations } from "./index";

const state = (...resources: [string, Record<string, unknown>][]): State => ({
  resources: resources.map(([type, values], index) => ({
    address: `${type}.r${index}`,
    type,
    name: `r${index}`,
    values,
  })),
});

/** Each broken state must be noticed by the requirement that it breaks. */
const broken: readonly [string, State, RegExp][] = [
  ["a zip function", state(["aws_lambda_function", { package_type: "Zip" }]), /is no image function/],
  [
    "an alias on $LATEST",
    state(
      ["aws_lambda_function", { function_name: "f" }],
      ["aws_lambda_alias", { function_name: "f", function_version: "$LATEST" }],
    ),
    /no alias on a published version/,
  ],
  ["no reservation", state(["aws_lambda_function", { reserved_concurrent_executions: -1 }]), /no reserved concurrency/],
  [
    "a reservation that leaves less than 100",
    state(["aws_lambda_function", { reserved_concurrent_executions: 901 }]),
    /reserve 901 of 1000, expected 100 to be left/,
  ],
  ["a stage without firewall", state(["aws_api_gateway_stage", { arn: "a" }]), /has no firewall/],
  [
    "stages that share a function",
    state(
      ["aws_api_gateway_stage", { variables: { functionName: "f" } }],
      ["aws_api_gateway_stage", { variables: { functionName: "f" } }],
    ),
    /two stages serve the same function/,
  ],
  ["an HTTP API", state(["aws_apigatewayv2_api", {}]), /second generation/],
  ["an open method", state(["aws_api_gateway_method", { api_key_required: false }]), /without key or validation/],
  [
    "a plan without stages",
    state(["aws_api_gateway_stage", {}], ["aws_api_gateway_usage_plan", { api_stages: [] }]),
    /does not cover every stage/,
  ],
  ["a key outside the secrets", state(["aws_api_gateway_api_key", { value: "k" }]), /is in no secret/],
  [
    "a route to the internet",
    state(
      ["aws_lambda_function", { vpc_config: [{ subnet_ids: ["s"] }] }],
      ["aws_route_table_association", { subnet_id: "s", route_table_id: "t" }],
      ["aws_route", { route_table_id: "t", gateway_id: "igw-1" }],
    ),
    /leads functions to an internet gateway/,
  ],
  [
    "a zone without mount target",
    state(["aws_lambda_function", { vpc_config: [{ subnet_ids: ["s"] }] }]),
    /no mount target in s/,
  ],
  [
    "a wildcard action",
    state(["aws_iam_role_policy", { policy: '{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"x"}]}' }]),
    /allows s3:\*/,
  ],
  [
    "a wildcard resource",
    state([
      "aws_iam_role_policy",
      { policy: '{"Statement":[{"Effect":"Allow","Action":["sqs:SendMessage"],"Resource":"*"}]}' },
    ]),
    /allows sqs:SendMessage everywhere/,
  ],
  ["a group without key", state(["aws_cloudwatch_log_group", {}]), /has no key of ours/],
  ["a plain parameter", state(["aws_ssm_parameter", { type: "String" }]), /is in plain text/],
  ["a silent alarm", state(["aws_cloudwatch_metric_alarm", { alarm_actions: [] }]), /notifies nobody/],
  [
    "a missing tag",
    state(["aws_vpc", { tags: { Owner: "x" }, tags_all: {} }]),
    /lacks the tags Environment, Project, Version/,
  ],
  ["a domain nobody asked for", state(["aws_api_gateway_domain_name", {}]), /was not asked for/],
];

describe("violations", () => {
  it.each(broken)("notices %s", (_, given, message) => {
    expect(violations(given, defaultConfig).join("\n")).toMatch(message);
  });
});
