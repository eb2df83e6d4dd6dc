import { expect, it } from "vitest";
import { withValue } from "@/generators/schema/with-value";
import { checkConfig, defaultConfig } from "./stack";
import { waysOutOf } from "./ways-out";

function model(changes: object) {
  return { models: [{ name: "v1", ...changes }] };
}

const subnet = "subnet-0a1b2c3d";
const domain = { name: "api.bank.io", zoneName: "bank.io" };
const twoVersions = {
  scaling: { accountConcurrency: 300 },
  models: [
    { name: "v1", reservedConcurrency: 200 },
    { name: "v2", imageTag: "v2-1.0.0", reservedConcurrency: 100 },
  ],
};

it.each<[string, unknown, string, readonly string[]]>([
  [
    "a canary on an alias that is kept warm",
    model({ canaryPercent: 10 }),
    "models.0.canaryPercent",
    ["Set provisioned concurrency of v1 to 0", "Send no canary traffic"],
  ],
  [
    "a maximum below the minimum",
    {
      ...model({ minCapacity: 1200, maxCapacity: 20, reservedConcurrency: 1500 }),
      scaling: { accountConcurrency: 2000 },
    },
    "models.0.maxCapacity",
    ["Scale up to 1,200", "Scale from 20"],
  ],
  [
    "less reserved than scaled to",
    model({ maxCapacity: 150, reservedConcurrency: 100 }),
    "models.0.reservedConcurrency",
    ["Reserve 150", "Scale up to 100"],
  ],
  [
    "more kept warm than reserved",
    model({ provisionedConcurrency: 300, maxCapacity: 50, reservedConcurrency: 200 }),
    "models.0.provisionedConcurrency",
    ["Reserve 300", "Keep 200 warm"],
  ],
  [
    "more reserved than the account has",
    twoVersions,
    "scaling.accountConcurrency",
    ["Reserve 100 less for v1", "Count on a limit of 400"],
  ],
  ["more zones than there are", { region: "eu-central-1", network: { zones: 4 } }, "network.zones", ["Use 3 zones"]],
  [
    "a range that begins elsewhere",
    { network: { cidr: "10.40.7.0/20" } },
    "network.cidr",
    ["Use 10.40.0.0/20", "Use 10.40.0.0/19"],
  ],
  [
    "fewer pinned zones than are used",
    { network: { zones: 3, zoneBlocks: [{ zone: "use1-az1" }, { zone: "use1-az2", block: 1 }] } },
    "network.zoneBlocks",
    ["Use 2 zones", "Pin no zones"],
  ],
  [
    "two zones with one block",
    { network: { zones: 2, zoneBlocks: [{ zone: "use1-az1" }, { zone: "use1-az2" }] } },
    "network.zoneBlocks.1.block",
    ["Take block 1"],
  ],
  [
    "a limit per key below what the fastest plan sells",
    { firewall: { rateBy: "key", rateLimit: 30_000 }, usagePlans: [{ name: "gold" }] },
    "firewall.rateLimit",
    ["Let 150,000 pass", "Sell at most 100 requests a second"],
  ],
  [
    "countries of private callers",
    { api: { endpoint: "private" }, firewall: { geoMode: "allow", countries: ["US"] } },
    "firewall.geoMode",
    ["Let every country in"],
  ],
  ["no country named", { firewall: { geoMode: "allow" } }, "firewall.countries", ["Let every country in"]],
  [
    "a domain for a private endpoint",
    { api: { endpoint: "private" }, domain },
    "domain",
    ["Do without a domain", "Use a regional endpoint"],
  ],
  ["a domain without its zone", { domain: { name: "api.bank.io" } }, "domain.zoneName", ["Use bank.io"]],
  ["a name outside its zone", { domain: { ...domain, name: "api.bank.eu" } }, "domain.name", ["Use bank.eu"]],
  [
    "mutual TLS at the edge",
    { api: { endpoint: "edge" }, domain: { ...domain, mutualTls: { truststoreUri: "s3://trust-of-bank/a.pem" } } },
    "domain.mutualTls",
    ["Use a regional endpoint", "Do without mutual TLS"],
  ],
  [
    "the only address closed",
    { api: { disableDefaultEndpoint: true } },
    "api.disableDefaultEndpoint",
    ["Leave it open"],
  ],
  [
    "a peak that no version can follow",
    { scaling: { schedules: [{ name: "day", minCapacity: 90 }] } },
    "scaling.schedules.0.minCapacity",
    ["Set to 50"],
  ],
  [
    "a version's own minimum that it cannot follow",
    { ...model({ peakMinCapacity: 60 }), scaling: { schedules: [{ name: "day", minCapacity: 90 }] } },
    "models.0.peakMinCapacity",
    ["Set to 50"],
  ],
  [
    "one subnet twice",
    { network: { existing: { vpcId: "vpc-0a1b2c3d", subnetIds: [subnet, "subnet-1a2b3c4d", subnet] } } },
    "network.existing.subnetIds.2",
    ["Keep each subnet once"],
  ],
  [
    "backups that the vault's lock refuses",
    { storage: { backupVault: { lock: "governance", keepDays: 400 } } },
    "storage.backupVault.keepDays",
    ["Keep 365 days", "Let the vault take 400 days"],
  ],
  [
    "a lock whose shortest retention is longer than its longest",
    { storage: { backupVault: { lock: "governance", minDays: 400 } } },
    "storage.backupVault.minDays",
    ["Set to 35"],
  ],
  [
    "a peak of versions that are not kept warm",
    { ...model({ provisionedConcurrency: 0 }), scaling: { schedules: [{ name: "day" }] } },
    "scaling.schedules",
    ["Remove the schedules", "Keep 1 environment of v1 warm"],
  ],
  [
    "alarms for a list without an address",
    { alerts: { emails: ["ml@bank.io"], routes: { errors: "info", latency: "info" } } },
    "alerts.infoEmails",
    ["Send them to on call", "Use ml@bank.io"],
  ],
])("ways out of %s", (_, given, field, labels) => {
  const checked = checkConfig(given);
  const issue = checked.ok ? undefined : checked.issues.find(({ path }) => path.join(".") === field);
  if (!issue) throw new Error(`Nothing is wrong with ${field}, expected an issue: ${JSON.stringify(checked)}`);
  const ways = waysOutOf(given, issue);
  expect(ways.map(({ label }) => label)).toEqual(labels);
  for (const { changes } of ways) {
    const mended = changes.reduce((config, { path, value }) => withValue(config, path, value), given);
    expect(checkConfig(mended)).toMatchObject({ ok: true });
  }
});

const field = { message: "", received: null };

it("offers nothing where a field for itself does not hold", () => {
  const given = { ...model({ canaryPercent: 10 }), project: "NOT OK" };
  expect(waysOutOf(given, { ...field, path: ["models", 0, "canaryPercent"] })).toEqual([]);
});

it("offers nothing for what only a person knows", () => {
  const given = { pipeline: { kind: "github" } };
  expect(waysOutOf(given, { ...field, path: ["pipeline", "repository"] })).toEqual([]);
});

it("offers nothing where everything holds", () => {
  expect(waysOutOf(defaultConfig, { ...field, path: ["network", "cidr"] })).toEqual([]);
});
