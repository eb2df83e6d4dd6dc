import { describe, expect, it } from "vitest";
import { defaultConfig } from "@/generators";
import type { State } from "../state";
import { stateOf as state } from "./example-state";
import { violations } from "./index";

const allow = (statement: object): string => JSON.stringify({ Statement: [{ Effect: "Allow", ...statement }] });

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
    state(["aws_vpc", { tags: {}, tags_all: { Owner: "x" } }]),
    /lacks the tags Environment, Project, Version/,
  ],
  ["a domain nobody asked for", state(["aws_api_gateway_domain_name", {}]), /was not asked for/],
  ["no key", state(), /no key of its own/],
  ["a key that stays the same", state(["aws_kms_key", { enable_key_rotation: false }]), /is not rotated/],
  ["somebody else's key", state(["aws_sns_topic", { kms_master_key_id: "alias/aws/sns" }]), /has no key of ours/],
  [
    "a topic's key that shuts alarms out",
    state(["aws_kms_key", { arn: "k", policy: "" }], ["aws_sns_topic", { kms_master_key_id: "k" }]),
    /aws_sns_topic.r1 has a key that shuts its service out/,
  ],
  [
    "a log group's key that shuts logs out",
    state(["aws_kms_key", { arn: "k", policy: "" }], ["aws_cloudwatch_log_group", { kms_key_id: "k" }]),
    /aws_cloudwatch_log_group.r1 has a key that shuts its service out/,
  ],
  ["a topic without policy", state(["aws_sns_topic", { arn: "t" }]), /does not let alarms publish/],
  ["open trust", state(["aws_iam_role", { assume_role_policy: allow({ Principal: "*" }) }]), /trusts everybody/],
  [
    "a managed policy for everything",
    state(["aws_iam_role_policy_attachment", { policy_arn: "arn:aws:iam::aws:policy/AmazonS3FullAccess" }]),
    /grants too much/,
  ],
  [
    "a shared role",
    state(["aws_lambda_function", { role: "r" }], ["aws_flow_log", { iam_role_arn: "r" }]),
    /functions and flow logs share a role/,
  ],
  [
    "a role that may pull from anywhere",
    state(
      ["aws_lambda_function", { role: "r" }],
      ["aws_iam_role", { arn: "r", name: "n" }],
      ["aws_iam_role_policy", { role: "n", policy: allow({ Action: "ecr:BatchGetImage", Resource: "elsewhere" }) }],
    ),
    /may not pull\n.*may pull from elsewhere/,
  ],
  ["an unmounted function", state(["aws_lambda_function", { file_system_config: [] }]), /mounts no file system/],
  [
    "another's access point outside /mnt/",
    state(["aws_lambda_function", { file_system_config: [{ arn: "x", local_mount_path: "/opt" }] }]),
    /something else than our access point\n.*outside \/mnt\//,
  ],
  ["versions that share an access point", state(), /versions share an access point/],
  [
    "a function that may write",
    state(
      ["aws_lambda_function", { role: "r", file_system_config: [{ arn: "p" }] }],
      ["aws_iam_role", { arn: "r", name: "n" }],
      ["aws_iam_role_policy", { role: "n", policy: allow({ Action: "elasticfilesystem:ClientWrite" }) }],
    ),
    /may write to the file system/,
  ],
  [
    "a file system that lets everybody write",
    state(["aws_efs_file_system_policy", { policy: allow({ Action: ["elasticfilesystem:ClientWrite"] }) }]),
    /writing needs no access point/,
  ],
  [
    "a loader that may not write",
    state(["aws_lambda_function", { environment: [{ variables: { MODEL_FOLDER: "/mnt/models" } }] }]),
    /may not write/,
  ],
  ["no role for logs", state(), /no role to write logs with/],
  [
    "a stage without settings",
    state(["aws_api_gateway_stage", { stage_name: "v1", access_log_settings: [{ format: "$context.requestId" }] }]),
    /does not log as JSON\n.*is not measured\n.*no execution log\n.*requests into its log\n.*is not throttled/,
  ],
  ["a plan without key", state(["aws_api_gateway_usage_plan", { id: "p" }]), /has no key/],
  [
    "a key's value in a function",
    state(
      ["aws_api_gateway_api_key", { value: "s3cr3t" }],
      ["aws_lambda_function", { environment: [{ variables: { KEY: "s3cr3t" } }] }],
    ),
    /is in a function's environment/,
  ],
  [
    "a key's value in an output",
    {
      ...state(["aws_api_gateway_api_key", { value: "s3cr3t" }]),
      outputs: { key: { value: "s3cr3t", sensitive: false } },
    },
    /is in an output that everybody reads/,
  ],
  ["movable tags", state(["aws_ecr_repository", { image_tag_mutability: "MUTABLE" }]), /lets tags be moved/],
  ["a bucket that may become public", state(["aws_s3_bucket", { id: "b" }]), /without TLS\n.*may become public/],
  ["a file system without TLS", state(["aws_efs_file_system_policy", { policy: "" }]), /TLS to the file system/],
  [
    "a target beyond its reservation",
    state(
      ["aws_lambda_function", { function_name: "f", reserved_concurrent_executions: 10 }],
      ["aws_lambda_alias", { function_name: "f", name: "live" }],
      ["aws_appautoscaling_target", { resource_id: "function:f:live", max_capacity: 11 }],
    ),
    /scales beyond its reservation/,
  ],
  ["an open default group", state(["aws_default_security_group", { ingress: [{}], egress: [] }]), /is open/],
  ["public addresses", state(["aws_subnet", { map_public_ip_on_launch: true }]), /hands out public addresses/],
  ["missing endpoints", state(), /no endpoint for ecr.api/],
  ["missing alarms", state(["aws_lambda_function", { function_name: "f" }]), /no alarm on Errors of f/],
  ["an address without subscription", state(), /is not subscribed/],
  [
    "an endpoint of another kind",
    state(["aws_api_gateway_rest_api", { endpoint_configuration: [{ types: ["EDGE"] }] }]),
    /endpoint of another kind, expected regional/,
  ],
  [
    "a cache of inference",
    state([
      "aws_api_gateway_method_settings",
      { method_path: "predict/POST", settings: [{ caching_enabled: true, cache_data_encrypted: false }] },
    ]),
    /caches answers to a body\n.*caches in plain text/,
  ],
  [
    "alarms that nobody asked to be silent",
    state(["aws_cloudwatch_metric_alarm", { actions_enabled: false }]),
    /silent otherwise than asked/,
  ],
  ["an access point elsewhere", state(["aws_efs_access_point", { root_directory: [{ path: "/" }] }]), /another folder/],
  ["too many keys", state(["aws_api_gateway_api_key", {}], ["aws_api_gateway_api_key", {}]), /2 keys, expected 1/],
  ["facts that no pipeline finds", state(), /no parameter repository-url/],
];

describe("violations", () => {
  it.each(broken)("notices %s", (_, given, message) => {
    expect(violations(given, defaultConfig).join("\n")).toMatch(message);
  });

  it("says nothing of what is right", () => {
    const given = state(["aws_kms_key", { arn: "k", enable_key_rotation: true, policy: "" }]);
    expect(violations(given, defaultConfig).join("\n")).not.toMatch(/rotated|no key of its own/);
  });
});
