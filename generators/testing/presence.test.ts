import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";

function textOf(input: StackInput): string {
  return generate(configOf(input))
    .filter(({ path }) => /^[^/]+\.(?:tf|tfvars)$/.test(path))
    .map(({ text }) => text)
    .join("\n");
}

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";
function domain(zone: "existing" | "create" | "external") {
  return {
    domain: { name: "a.bank.io", zone, zoneName: "bank.io" },
  };
}

/** With the first input the text is there, with the second it is not. */
const options: readonly [string, RegExp, StackInput, StackInput][] = [
  ["NAT gateway", /resource "aws_nat_gateway"/, { network: { nat: "single" } }, {}],
  [
    "internet gateway",
    /resource "aws_internet_gateway"/,
    { network: { nat: "per-zone" } },
    { network: { nat: "none" } },
  ],
  ["route to NAT", /destination_cidr_block = "0\.0\.0\.0\/0"/, { network: { nat: "single" } }, {}],
  ["extra endpoint", /"sqs"/, { network: { extraEndpoints: ["sqs"] } }, {}],
  ["domain", /resource "aws_api_gateway_domain_name"/, domain("existing"), {}],
  ["zone lookup", /data "aws_route53_zone"/, domain("existing"), domain("create")],
  ["new zone", /resource "aws_route53_zone"/, domain("create"), domain("external")],
  ["validation records", /resource "aws_route53_record" "validation"/, domain("create"), domain("external")],
  ["records as outputs", /output "certificate_validation_records"/, domain("external"), domain("existing")],
  [
    "peak schedules",
    /resource "aws_appautoscaling_scheduled_action"/,
    { scaling: { schedules: [{ name: "open" }] } },
    {},
  ],
  [
    "scaling in without calls",
    /resource "aws_appautoscaling_policy" "scale_in"[\s\S]*?"FILL\(sent, 0\)"/,
    { scaling: { schedules: [{ name: "open" }] } },
    {},
  ],
  [
    "one policy to scale in",
    /target_value +=.*\n +disable_scale_in = true\n\n +predefined_metric_specification/,
    { scaling: { schedules: [{ name: "open" }] } },
    {},
  ],
  [
    "cron of a peak",
    /cron\(30 9 \? \* MON-FRI \*\)/,
    { scaling: { schedules: [{ name: "open", start: "09:30" }] } },
    {},
  ],
  ["IAM authorisation", /"AWS_IAM"/, { api: { authorization: "api-key-and-iam" } }, {}],
  ["account logging role", /resource "aws_api_gateway_account"/, {}, { api: { manageAccountLogging: false } }],
  ["anonymous addresses", /AWSManagedRulesAnonymousIpList/, { firewall: { anonymousIp: "count" } }, {}],
  ["counting rules", /count \{\}/, { firewall: { sqlInjection: "count" } }, {}],
  ["SQL rules", /AWSManagedRulesSQLiRuleSet/, {}, { firewall: { sqlInjection: "off" } }],
  [
    "countries",
    /geo_match_statement/,
    { firewall: { geoMode: "allow", countries: ["US"] } },
    { firewall: { countries: ["US"] } },
  ],
  ["blocked addresses", /aws_wafv2_ip_set" "blocked"/, { firewall: { blockedCidrs: ["8.8.8.0/24"] } }, {}],
  ["allowed addresses", /aws_wafv2_ip_set" "allowed"/, { firewall: { allowedCidrs: ["8.8.8.0/24"] } }, {}],
  [
    "provisioned throughput",
    /provisioned_throughput_in_mibps = 80/,
    { storage: { throughputMode: "provisioned", provisionedMibps: 80 } },
    { storage: { provisionedMibps: 80 } },
  ],
  [
    "archive",
    /transition_to_ia = "AFTER_1_DAY"/,
    { storage: { archiveAfterDays: 1 } },
    { storage: { archiveAfterDays: 0 } },
  ],
  ["dashboard", /resource "aws_cloudwatch_dashboard"/, {}, { observability: { dashboard: false } }],
  ["reason for short retention", /checkov:skip=CKV_AWS_338/, { observability: { logRetentionDays: 30 } }, {}],
  ["recovery", /ok_actions/, {}, { alerts: { notifyRecovery: false } }],
  ["GitHub role", /AssumeRoleWithWebIdentity/, { pipeline: { kind: "github", repository: "a/b" } }, {}],
  [
    "GitHub provider",
    /resource "aws_iam_openid_connect_provider"/,
    { pipeline: { kind: "github", repository: "a/b" } },
    { pipeline: { kind: "github", repository: "a/b", createOidcProvider: false } },
  ],
  [
    "CodePipeline",
    /resource "aws_codepipeline"/,
    { pipeline: { kind: "codepipeline", repository: "a/b", connectionArn } },
    { pipeline: { kind: "sam", repository: "a/b", connectionArn } },
  ],
  [
    "artifact services of the key",
    /"codebuild"/,
    { pipeline: { kind: "codepipeline", repository: "a/b", connectionArn } },
    {},
  ],
  ["backend", /backend "s3"/, { backend: { bucket: "state-of-bank" } }, {}],
  ["own tags", /CostCentre\s+= "42"/, { tags: [{ key: "CostCentre", value: "42" }] }, {}],
  [
    "image digest",
    /image_digest\s+= "sha256:/,
    { models: [{ name: "v1", imageDigest: `sha256:${"a".repeat(64)}` }] },
    {},
  ],
  ["model digest", /model_sha256\s+= "a{64}"/, { models: [{ name: "v1", modelSha256: "a".repeat(64) }] }, {}],
  [
    "environment of a version",
    /THRESHOLD\s+= "0\.8"/,
    { models: [{ name: "v1", environment: [{ name: "THRESHOLD", value: "0.8" }] }] },
    {},
  ],
  ["images deleted with the repository", /force_delete\s+= true/, { registry: { forceDelete: true } }, {}],
  [
    "closed execute-api",
    /disable_execute_api_endpoint = true/,
    { ...domain("create"), api: { disableDefaultEndpoint: true } },
    domain("create"),
  ],
];

describe("each option", () => {
  it.each(options)("%s is there when asked for, and only then", (_, pattern, asked, notAsked) => {
    expect(textOf(asked)).toMatch(pattern);
    expect(textOf(notAsked)).not.toMatch(pattern);
  });
});
