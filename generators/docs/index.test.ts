import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackOf } from "@/generators/bundle/stack";
import { alarmCount, endpointCount, firewallRuleCount, gatewayCount } from "@/generators/config/facts/counts";
import { presets } from "@/generators/config/presets";
import type { StackConfig, StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { bundleDocs } from "./index";
import { listedFiles } from "./readme/files";

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";
const github = { kind: "github", repository: "bank/models" } as const;
function domain(zone: "existing" | "create" | "external") {
  return { name: "a.bank.io", zone, zoneName: "bank.io" };
}

function docsOf(input: StackInput) {
  return madeOf(configOf(input));
}
function madeOf(config: StackConfig) {
  return bundleDocs(config, { permalink: "/#v=1", pieces: stackOf(config).pieces });
}
function textOf(input: StackInput, path: string): string {
  return docsOf(input).find((file) => file.path === path)?.text ?? `${path} is missing`;
}
function readmeOf(input: StackInput): string {
  return textOf(input, "README.md");
}

const splitting: StackInput = {
  api: { split: { stickTo: "api-key" } },
  models: [
    { name: "v1", imageTag: "v1-1.0.0", splitPercent: 90 },
    { name: "v2", imageTag: "v2-1.0.0", splitPercent: 10 },
  ],
};

const shapes: readonly (readonly [string, StackConfig])[] = [
  ...presets.map(({ id, config }) => [id, config] as const),
  ["github", configOf({ pipeline: { kind: "github", repository: "a/b" }, domain: domain("existing") })],
  ["traffic split", configOf(splitting)],
  [
    "codepipeline",
    configOf({ pipeline: { kind: "codepipeline", repository: "a/b", connectionArn }, layout: "single" }),
  ],
];

describe("bundleDocs", () => {
  it.each(shapes)("writes clean text, the same each time, for %s", (_, config) => {
    const files = madeOf(config);
    expect(madeOf(structuredClone(config))).toEqual(files);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path, text } of files) {
      expect(text, path).toMatch(/[^\n]\n$/);
      expect(text, path).not.toMatch(/\r|undefined|\[object|NaN$/);
    }
  });

  it.each(shapes)("lists exactly the files of the bundle in the README, for %s", (_, config) => {
    const inBundle = generate(config).map(({ path }) => path);
    expect(
      listedFiles(config)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...inBundle].sort());
  });

  it("keeps the configuration as it is", () => {
    const input = { owner: "risk | fraud `team`", project: "cards" };
    expect(JSON.parse(textOf(input, "stackwright.json"))).toEqual(configOf(input));
  });

  it("puts the router into the image where traffic is split, and only there", () => {
    const [split, whole] = [docsOf(splitting), docsOf({ models: splitting.models })];
    const has = (files: typeof split, path: string, text: RegExp) =>
      files.some((file) => file.path === path && text.test(file.text));
    expect(has(split, "container/router.py", /^def choose\(known_by\):$/m)).toBe(true);
    expect(has(split, "container/Dockerfile", /^COPY app\.py loader\.py model\.py router\.py /m)).toBe(true);
    expect(whole.map(({ path }) => path)).not.toContain("container/router.py");
    expect(has(whole, "container/Dockerfile", /router/)).toBe(false);
  });

  it("marks the scripts as executable, and nothing else", () => {
    const executable = docsOf({}).filter((file) => file.executable);
    expect(executable.map(({ path }) => path)).toEqual(["scripts/push-images.sh", "scripts/load-model.sh"]);
  });
});

describe("counts in the README", () => {
  const blocks = (config: StackConfig, pattern: RegExp): number =>
    generate(config)
      .filter(({ path }) => path.endsWith(".tf"))
      .reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

  it.each(shapes)("agree with the Terraform of %s", (_, config) => {
    const perVersion = blocks(config, /resource "aws_cloudwatch_metric_alarm" "(?:function|provisioned|api)_/g);
    const perGateway = blocks(config, /resource "aws_cloudwatch_metric_alarm" "nat_/g);
    const single = blocks(config, /resource "aws_cloudwatch_metric_alarm"/g) - perVersion - perGateway;
    const gateways = perGateway * gatewayCount(config);
    expect(alarmCount(config)).toBe(
      perVersion * (config.models.length + (config.api.split ? 1 : 0)) + single + gateways,
    );
    expect(firewallRuleCount(config)).toBe(
      blocks(config, /^ {2}rule \{/gm) - blocks(config, /^resource "aws_s3_bucket_(?:own|server|life)/gm),
    );
  });

  it("count endpoints once, whoever asked for them", () => {
    expect(endpointCount(configOf({ network: { zones: 2, extraEndpoints: ["sqs", "kms"] } }))).toBe(20);
  });
});

/** With the first input the text is there, with the second it is not. */
const options: readonly (readonly [string, RegExp, StackInput, StackInput])[] = [
  ["a declared Region", /^variable "aws_region"/m, {}, { regionMode: "declare" }],
  ["a provider block", /^provider "aws"/m, { regionMode: "declare" }, { regionMode: "generate-provider" }],
  ["the pin", /">= 5\.100, < 7\.0"/, {}, { regionMode: "generate-provider" }],
  ["the state", /The state lies in the bucket `state-of-bank`/, { backend: { bucket: "state-of-bank" } }, {}],
  ["the signature", /--aws-sigv4 "aws:amz:us-east-1:execute-api"/, { api: { authorization: "api-key-and-iam" } }, {}],
  [
    "a copied image",
    /imagetools create --tag/,
    { models: [{ name: "v1", imageDigest: `sha256:${"a".repeat(64)}` }] },
    {},
  ],
  [
    "a machine for each processor",
    /make a project on each, set `PLATFORM`/,
    { pipeline: { kind: "sam" }, models: [{ name: "v1" }, { name: "v2", imageTag: "v2-1", architecture: "arm64" }] },
    { pipeline: { kind: "sam" } },
  ],
  [
    "an ARM machine",
    /give the project an ARM machine/,
    { pipeline: { kind: "sam" }, models: [{ name: "v1", architecture: "arm64" }] },
    { pipeline: { kind: "sam" } },
  ],
  ["a model's archive", /unread ones in the cheaper storage class/, {}, { storage: { archiveAfterDays: 0 } }],
  [
    "whoever takes a repository's name later",
    /gh api repos\/bank\/models --jq/,
    { pipeline: github },
    { pipeline: { ...github, repository: "bank@1/models@2" } },
  ],
  ["arm64", /--platform linux\/arm64/, { models: [{ name: "v1", architecture: "arm64" }] }, {}],
  ["certificate first", /-target=aws_acm_certificate/, { domain: domain("external") }, { domain: domain("existing") }],
  ["zone first", /-target=aws_route53_zone/, { domain: domain("create") }, { domain: domain("external") }],
  ["NAT gateways", /\| NAT gateways.*\| 3 \|/, { network: { nat: "per-zone" } }, {}],
  ["provisioned throughput", /64 MiB\/s/, { storage: { throughputMode: "provisioned" } }, {}],
  ["images that go, too", /with all its images/, { registry: { forceDelete: true } }, {}],
  [
    "when other bounds count",
    /## Peaks[\s\S]+--resource-id function:fraud-detector-prod-v1:live/,
    { scaling: { schedules: [{ name: "open", minCapacity: 20 }] } },
    {},
  ],
  ["names of keys that stay taken", /free again after 7 days/, {}, { encryption: { secretRecoveryDays: 0 } }],
  ["the size of a body", /above 8 KB is refused with 403/, {}, { firewall: { commonRules: "count" } }],
  ["the role for a restore", /\*Default role\* in AWS Backup's console/, {}, { storage: { backupVault: {} } }],
  [
    "another choice of keys",
    /### A key for each service, later\n/,
    { encryption: { keys: "one" } },
    { encryption: { keys: "per-service" } },
  ],
  ["images in the way of other keys", /aws ecr batch-delete-image /, {}, { registry: { forceDelete: true } }],
  [
    "a locked vault in the way of other keys",
    /under its compliance lock not before the last has expired/,
    { storage: { backupVault: { lock: "compliance", keepDays: 35, minDays: 7, maxDays: 365 } } },
    { storage: { backupVault: { lock: "governance" } } },
  ],
  ["versions that are set otherwise", /^\| `models` \| 1 \|$/m, { models: [{ name: "v1" }] }, {}],
  ["one version", /one model version, with its own Lambda/, { models: [{ name: "v1" }] }, {}],
  [
    "a key that was deleted by hand",
    /its plan ends with 403/,
    { pipeline: github, backend: { bucket: "state-of-bank" } },
    { pipeline: github, backend: { bucket: "state-of-bank" }, api: { authorization: "iam" } },
  ],
  [
    "where the policy beside the role that plans lies",
    /and so does the policy beside the role that plans/,
    { pipeline: github, backend: { bucket: "state-of-bank" }, access: { rolePath: "/workloads/" } },
    { access: { rolePath: "/workloads/" } },
  ],
  ["the unread mailbox", /which nobody reads/, {}, { alerts: { emails: ["oncall@bank.io"] } }],
];

describe("README.md", () => {
  it.each(options)("says %s when asked for, and only then", (_, pattern, asked, notAsked) => {
    expect(readmeOf(asked)).toMatch(pattern);
    expect(readmeOf(notAsked)).not.toMatch(pattern);
  });

  it("names the bootstrap, and what happens without it", () => {
    const text = readmeOf({});
    const order = ["-target=aws_ecr_repository_policy.models", "docker buildx build", "terraform apply stack.tfplan"];
    const found = order.map((part) => text.indexOf(part));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(0);
    expect(text).toContain("Source image … does not exist");
  });

  it("draws every version", () => {
    const text = readmeOf({ models: [{ name: "v1" }, { name: "v2-canary" }] });
    expect(text).toMatch(/├─ stage v1 {7} ─▶ alias live ─▶ function fraud-detector-prod-v1 /);
    expect(text).toMatch(/└─ stage v2-canary ─▶ alias live/);
  });

  it.each(["a | b", "`rm`", "<img src=x>", "[x](https://evil.io)", "![x](y)", "# head", "*b* _i_ ~s~"])(
    "keeps %j text",
    (owner) => {
      const environment = [{ name: "NOTE", value: owner }];
      const text = readmeOf({ owner, models: [{ name: "v1", environment }] });
      expect(text).not.toContain(owner);
      const rows = text.split("\n").filter((line) => line.startsWith("| `owner`"));
      expect(rows.map((row) => row.split("|").length)).toEqual([5]);
    },
  );
});

describe("Makefile", () => {
  it.each<readonly [StackInput, readonly string[]]>([
    [{}, ["init", "bootstrap", "push", "plan", "apply", "test", "destroy"]],
    [{ domain: domain("external") }, ["init", "bootstrap", "certificate", "push", "plan", "apply", "test", "destroy"]],
    [{ domain: domain("create") }, ["init", "bootstrap", "zone", "push", "plan", "apply", "test", "destroy"]],
  ])("offers the steps of %j in their order", (input, steps) => {
    const text = textOf(input, "Makefile");
    expect([...text.matchAll(/^([a-z]+):.* ## /gm)].map(([, name]) => name)).toEqual(["help", ...steps]);
    expect(text).toContain(".DEFAULT_GOAL := help");
  });
});

it.each<[string, StackInput]>([
  ["files", {}],
  ["files", { layout: "single" }],
  ["domain", { layout: "single", api: { endpoint: "edge" }, domain: domain("existing") }],
  ["roles", { layout: "single", access: { permissionsBoundaryArn: "arn:aws:iam::210987654321:policy/boundary" } }],
])("names in the README only files that there are, or that are the reader's: %s", (_what, input) => {
  const config = configOf({ regionMode: "generate-provider", ...input });
  const there = generate(config).map(({ path }) => path);
  const named = [...readmeOf(config).matchAll(/`([\w/-]+\.tf)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !there.includes(path))).toEqual([]);
});
