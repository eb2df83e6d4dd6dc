import { describe, expect, it } from "vitest";
import { checkConfig } from "@/generators/config/stack";

const KEY = "key/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f";
const CONNECTION = "connection/0a1b2c3d-0a1b-2c3d-4e5f-0a1b2c3d4e5f";
const LONG = `${"a".repeat(57)}.bank.io`;

function connection(arn: string) {
  return { pipeline: { kind: "codepipeline", repository: "bank/models", connectionArn: arn } };
}
function key(arn: string) {
  return { backend: { bucket: "bank-state", region: "us-east-1", kmsKeyId: arn } };
}
function repository(name: string) {
  return { pipeline: { kind: "github", repository: name } };
}
function tags(...keys: readonly string[]) {
  return { tags: keys.map((key) => ({ key, value: "x" })) };
}
function variable(value: string) {
  return { models: [{ name: "v1", environment: [{ name: "MODE", value }] }] };
}
function domain(name: string) {
  return { domain: { name, zone: "external" } };
}
function schedule(timeZone: string) {
  return { scaling: { schedules: [{ name: "peak", timeZone, minCapacity: 20 }] } };
}

const refused: readonly (readonly [string, unknown, RegExp])[] = [
  ...["aws-ml", "ssm", "ssmodels"].map((project) => [project, { project }, /^Project: .*Systems Manager/] as const),
  ...["aws:ml", "   ", "a\ud800"].map((owner) => [owner, { owner }, /^Owner: .*aws:/] as const),
  ["aws:x", { tags: [{ key: "a", value: "aws:x" }] }, /^Tag value: /],
  [" ", tags(" "), /^Tag key: /],
  ["team", tags("Team", "team"), /^Tag key: .*no other entry/],
  ...["a~b", "ping", "sping"].map((path) => [path, { api: { path } }, /^Path: .*API Gateway/] as const),
  ...["bank/..", "bank@1/..@2", "bank/models.git", "bank@1/models.git@2", `${"b".repeat(40)}/m`, "bank@1/models"].map(
    (name) => [name, repository(name), /^Source repository: /] as const,
  ),
  ...[
    `arn:aws-cn:codeconnections:cn-north-1:210987654321:${CONNECTION}`,
    `arn:aws:codeconnections:us-east-1:210987654321:connection/${"-".repeat(36)}`,
    `arn:aws:codeconnections:-:210987654321:${CONNECTION}`,
  ].map((arn) => [arn, connection(arn), /^Connection ARN: .*partition aws/] as const),
  ...[
    `arn:aws-us-gov:kms:us-gov-west-1:210987654321:${KEY}`,
    `arn:aws:kms:us-east-1:111122223333:${KEY}`,
    `arn:aws:kms:us-east-1:210987654321:key/${"z".repeat(36)}`,
  ].map((arn) => [arn, key(arn), /^State encryption key: .*an account of yours/] as const),
  [
    `arn:aws:kms:eu-west-1:210987654321:${KEY}`,
    key(`arn:aws:kms:eu-west-1:210987654321:${KEY}`),
    /^State encryption key: .*Region of the bucket, us-east-1/,
  ],
  ["10.05.0.0/16", { network: { cidr: "10.05.0.0/16" } }, /^VPC range: .*leading zeros/],
  ...["10.0.0.1/8", "10.00.0.0/8"].map(
    (range) => [range, { firewall: { allowedCidrs: [range] } }, /^Address range: .*first address/] as const,
  ),
  ["10.0.0.1/8", { api: { endpoint: "private", callerCidrs: ["10.0.0.1/8"] } }, /^Callers' range: .*first address/],
  ...["a\u0000b", "\udfff"].map((value) => [value, variable(value), /^Variable value: .*NUL/] as const),
  [LONG, domain(LONG), /^Domain name: .*64 characters/],
  ...["us-north-9", "eu-east-1", "ap-st-1"].map((region) => [region, { region }, /^AWS Region: /] as const),
  ...["us/pacific", "EUROPE/KYIV", "utc", "Zulu/", "america/argentina/buenos_aires"].map(
    (zone) => [zone, schedule(zone), /^Time zone: /] as const,
  ),
  ...["UK", "SU", "YU", "AN"].map(
    (code) => [code, { firewall: { geoMode: "block", countries: [code] } }, /^Country: /] as const,
  ),
];

describe("names that the cloud does not take", () => {
  it.each(refused)("%s is refused by name, with what came and what is expected", (received, config, message) => {
    const checked = checkConfig(config);
    const messages = checked.ok ? [] : checked.issues.map((issue) => issue.message);
    expect(messages.find((one) => message.test(one)) ?? messages).toMatch(message);
    const shown = JSON.stringify(received).slice(0, 50);
    expect(messages.every((one) => one.includes(`received ${shown.slice(0, -1)}`))).toBe(true);
  });

  it("says how many zones a Region has", () => {
    expect(checkConfig({ region: "eu-west-1", network: { zones: 4 } })).toMatchObject({
      ok: false,
      issues: [{ message: "Availability Zones: received 4, expected at most 3, which eu-west-1 has" }],
    });
  });

  it.each<[string, unknown]>([
    ["six zones where there are six", { region: "us-east-1", network: { zones: 6, cidr: "10.0.0.0/16" } }],
    ["owners as people write them", { owner: "Risk & Payments (EMEA)" }],
    ["a project with aws inside", { project: "my-aws" }],
    ["keys that differ", tags("Team", "team-2", "Équipe")],
    ["a path with a dot", { api: { path: "v1.2_score" } }],
    ["a connection", connection(`arn:aws:codestar-connections:eu-west-1:210987654321:${CONNECTION}`)],
    ["a repository by its ids", repository("bank@123456/models.v2@456789")],
    ["a key", key(`arn:aws:kms:us-east-1:210987654321:${KEY}`)],
    ["an alias of a key", key("arn:aws:kms:us-east-1:210987654321:alias/state")],
    ["a multi-Region key", key(`arn:aws:kms:us-east-1:210987654321:key/mrk-${"0a1b2c3d".repeat(4)}`)],
    ["single addresses", { firewall: { allowedCidrs: ["198.51.100.7/32", "0.0.0.0/1"] } }],
    ["text of several lines", variable("a\n\u{1f600}")],
    ["a name of 64 characters", domain(LONG.slice(1))],
    ...[
      "Europe/Kyiv",
      "US/Pacific",
      "Etc/GMT+5",
      "Asia/Calcutta",
      "EST",
      "Zulu",
      "America/Argentina/ComodRivadavia",
    ].map((zone): [string, unknown] => [zone, schedule(zone)]),
  ])("%s are taken", (_what, config) => {
    expect(checkConfig(config)).toMatchObject({ ok: true });
  });
});
