import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOfLink } from "@/generators/links/links";
import { configOf } from "@/generators/testing/config-of";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { readStack } from "./read-stack";

const seed = readFileSync(new URL("../../../lib/rules/stacks/chat-answer.tf", import.meta.url), "utf8");
function main(text: string) {
  return [{ path: "main.tf", text }];
}
function read(text: string) {
  return readStack(main(text));
}

/** A minimum during peaks goes with the schedules, a share with the split, which are not read. */
function mainOfModel(model: StackConfig["models"][number]) {
  const { logLevel, environment, canaryPercent, stableVersion, peakMinCapacity, splitPercent, ...main } = model;
  return main;
}

/** The fields that a reading is about, of a configuration. */
function mainFields({
  project,
  environment,
  owner,
  version,
  regionMode,
  models,
  scaling,
  api,
  network,
  ...rest
}: StackConfig) {
  const { observability, firewall, storage, alerts, usagePlans, domain } = rest;
  return {
    general: { project, environment, owner, version, regionMode },
    models: models.map(mainOfModel),
    accountConcurrency: scaling.accountConcurrency,
    api: [api.path, api.endpoint, api.authorization, api.rateLimit, api.burstLimit],
    usagePlans: usagePlans.map(({ name, rateLimit, burstLimit, quotaLimit, quotaPeriod }) => {
      return { name, rateLimit, burstLimit, quotaLimit, quotaPeriod };
    }),
    domain: domain && [domain.name, domain.zone, domain.edgeCertificate],
    network: [network.cidr, network.zones, network.nat],
    firewall: firewall.rateLimit,
    storage: [storage.throughputMode, storage.mountPath],
    alerts: [alerts.emails, alerts.latencyMs],
    observability: [observability.logRetentionDays, observability.traceSampling],
  };
}

const edges = (["provider", "region"] as const).map((edgeCertificate) =>
  configOf({
    api: { endpoint: "edge" },
    domain: { name: "fraud.north-bank.com", zone: "external", edgeCertificate },
  }),
);

describe("a bundle of our own", () => {
  it.each([
    ...presets.map(({ id, config }) => [id, config] as const),
    ["fullest", fullestConfig] as const,
    ...edges.map((config) => [`certificate by ${config.domain?.edgeCertificate}`, config] as const),
  ])("%s gives back the settings that made it", (_id, config) => {
    const { link, unread } = readStack(generate(config));
    expect(mainFields(configOfLink(link).config)).toEqual(mainFields(config));
    expect(unread.filter(({ reason }) => reason.startsWith("received"))).toEqual([]);
  });

  it("is read from its variable file before its defaults", () => {
    const files = generate(defaultConfig).map((file) =>
      file.path === "terraform.tfvars"
        ? { ...file, text: file.text.replace('"fraud-detector"', '"risk-engine"') }
        : file,
    );
    const project = readStack(files).read.find(({ path }) => path === "project");
    expect(project).toMatchObject({ value: "risk-engine", file: "terraform.tfvars", line: 1 });
  });
});

describe("the seed's script", () => {
  const { config, read: settings, unread, link } = read(seed);

  it("gives what it states, with the line that states it", () => {
    expect(config).toMatchObject({
      project: "fraud-detection",
      environment: "production",
      owner: "ml-team",
      version: "1.0.0",
      models: [{ name: "v1" }, { name: "v2" }],
      network: { cidr: "10.0.0.0/16" },
    });
    const at = (label: string) => settings.find((one) => one.label === label);
    expect(at("Project")).toMatchObject({ value: "fraud-detection", file: "main.tf", line: 4 });
    expect(seed.split("\n")[(at("Network › VPC range")?.line ?? 0) - 1]).toContain("10.0.0.0/16");
    expect(checkConfig(configOfLink(link).config).ok).toBe(true);
  });

  it.each([
    ["Alerts › E-mail address 1", "documentation domain"],
    ["Model version v1 › Timeout", "expected a whole number, 1 to 29 s"],
    ["Custom domain", "documentation domain"],
    ["aws_internet_gateway.igw", "the new stack has no aws_internet_gateway (main.tf:"],
  ])("says why it does not take over %s", (label, reason) => {
    expect(unread).toContainEqual({ label, reason: expect.stringContaining(reason) });
  });
});

describe("other people's Terraform", () => {
  const fn = (rest: string) => `resource "aws_lambda_function" "scorer_v3" {\n  package_type = "Image"\n${rest}\n}\n`;

  it.each([
    [
      "a tag behind a repository of another resource",
      'image_uri = "${aws_ecr_repository.r.repository_url}:3.1"',
      { imageTag: "3.1" },
    ],
    ["a registry with a port", 'image_uri = "registry.local:5000/models"', {}],
    ["memory and timeout as texts", 'memory_size = "512"\n  timeout = 3', { memoryMb: 512, timeoutSeconds: 3 }],
    ["a value that is not known", "memory_size = var.memory", {}],
    ["arm", 'image_uri = "r:1"\n  architectures = ["arm64"]', { architecture: "arm64" }],
  ])("a function with %s", (_what, rest, expected) => {
    const { config } = read(`variable "memory" {}\n${fn(rest)}`);
    expect(config).toMatchObject({ models: [{ name: "v3", ...expected }] });
  });

  it.each([
    ["nothing", "", {}],
    ["half a file", 'resource "aws_vpc" "v" {\n  cidr_block = "10.1.0.0/16"\n', { network: { cidr: "10.1.0.0/16" } }],
    [
      "a region in the provider, tags by default",
      'provider "aws" {\n  region = "eu-west-1"\n  default_tags {\n    tags = { Project = "scorer", CostCentre = "42" }\n  }\n}\n',
      {
        region: "eu-west-1",
        regionMode: "generate-provider",
        project: "scorer",
        tags: [{ key: "CostCentre", value: "42" }],
      },
    ],
    [
      "a zone that is looked up",
      'data "aws_route53_zone" "z" {\n  name = "bank.io."\n}\nresource "aws_api_gateway_domain_name" "d" {\n  domain_name = "ml.bank.io"\n}\n',
      { domain: { name: "ml.bank.io", zone: "existing", zoneName: "bank.io" } },
    ],
    [
      "a limit per address",
      'resource "aws_wafv2_web_acl" "w" {\n  rule {\n    statement {\n      rate_based_statement {\n        limit = 3000\n      }\n    }\n  }\n}\n',
      { firewall: { rateLimit: 3000 } },
    ],
    [
      "a plan per tier of a variable",
      'variable "tiers" {\n  default = { gold = 70, basic = 10 }\n}\nresource "aws_api_gateway_usage_plan" "p" {\n  for_each = var.tiers\n  name = each.key\n  throttle_settings {\n    rate_limit  = each.value\n    burst_limit = each.value * 2\n  }\n}\n',
      {
        usagePlans: [
          { name: "gold", rateLimit: 70, burstLimit: 140 },
          { name: "basic", rateLimit: 10, burstLimit: 20 },
        ],
      },
    ],
  ])("%s", (_what, text, expected) => expect(read(text).config).toEqual(expected));

  it.each([
    [
      "two sizes of network",
      'resource "aws_vpc" "a" {\n  cidr_block = "10.1.0.0/16"\n}\nresource "aws_vpc" "b" {\n  cidr_block = "10.2.0.0/16"\n}\n',
      "Network › VPC range",
      "expected one value",
    ],
    [
      "versions of a variable without value",
      'variable "v" {}\nresource "aws_lambda_function" "f" {\n  for_each  = var.v\n  image_uri = "r:1"\n}\n',
      "Model versions",
      "do not name",
    ],
  ])("takes nothing over from %s", (_what, text, label, reason) => {
    const { config, unread } = read(text);
    expect(config).toEqual({});
    expect(unread).toContainEqual({ label, reason: expect.stringContaining(reason) });
  });

  it.each([
    ["aws_lambda_function", "models", "Model versions", 9],
    ["aws_api_gateway_usage_plan", "usagePlans", "Usage plans", 20],
  ])("of thousands of %s it reads as many as a stack could have, and counts the others", (type, list, label, most) => {
    const { config, unread } = read(
      Array.from({ length: 3_000 }, (_, at) => `resource "${type}" "v${at}" {}\n`).join(""),
    );
    expect(config[list]).toHaveLength(most);
    expect(unread).toContainEqual({ label, reason: expect.stringContaining("2980 more") });
  });
});

it("looks at fifty tags of a resource, which are all that it may have, and at no more of a stack than tell what is usual", () => {
  const tags = Array.from({ length: 2_000 }, (_, at) => `k${at} = "v"`).join(", ");
  const vpcs = Array.from({ length: 2_000 }, (_, at) => `resource "aws_vpc" "v${at}" {\n  tags = local.all\n}\n`);
  const { read: told } = read(`locals {\n  all = { ${tags} }\n}\n${vpcs.join("")}`);
  const keys = told.filter(({ path }) => path.endsWith(".key")).map(({ value }) => value);
  expect(keys).toEqual(Array.from({ length: 40 }, (_, at) => `k${at}`));
});
