import { expect, it } from "vitest";
import { checkConfig } from "./stack";

function model(changes: object) {
  return { models: [{ name: "v1", ...changes }] };
}

it.each<[string, unknown, string, RegExp]>([
  [
    "a canary on an alias that is kept warm",
    model({ canaryPercent: 10 }),
    "models.0.canaryPercent",
    /received 10, expected 0 while 5 environments are provisioned: Lambda takes no weights/,
  ],
  [
    "a domain for a private endpoint",
    { api: { endpoint: "private" }, domain: { name: "a.bank.io", zoneName: "bank.io" } },
    "domain",
    /received "a\.bank\.io", expected no custom domain for a private endpoint/,
  ],
  [
    "countries of private callers",
    { api: { endpoint: "private" }, firewall: { geoMode: "allow", countries: ["US"] } },
    "firewall.geoMode",
    /expected off for a private endpoint/,
  ],
  [
    "a limit per key below what the fastest plan sells",
    { firewall: { rateBy: "key", rateLimit: 149_999 }, usagePlans: [{ name: "slow", rateLimit: 1 }, { name: "gold" }] },
    "firewall.rateLimit",
    /received 149999, expected at least 150000: plan gold lets one key send 500 requests a second for 300 seconds; or lower/,
  ],
  [
    "fewer pinned zones than are used",
    { network: { zones: 3, zoneBlocks: [{ zone: "use1-az1" }, { zone: "use1-az2", block: 1 }] } },
    "network.zoneBlocks",
    /received "2 zones", expected none, or as many as Availability Zones are used, 3/,
  ],
  [
    "two zones with one block",
    { network: { zones: 2, zoneBlocks: [{ zone: "use1-az1" }, { zone: "use1-az2" }] } },
    "network.zoneBlocks.1.block",
    /received 0, expected a block that no other zone has/,
  ],
  [
    "mutual TLS at the edge",
    {
      api: { endpoint: "edge" },
      domain: { name: "a.bank.io", zoneName: "bank.io", mutualTls: { truststoreUri: "s3://trust-of-bank/a.pem" } },
    },
    "domain.mutualTls",
    /expected none for an edge endpoint/,
  ],
  [
    "a domain without its zone",
    { domain: { name: "a.bank.io" } },
    "domain.zoneName",
    /received "", expected the zone that the domain name lies in/,
  ],
  [
    "an extra name outside the zone",
    { domain: { name: "a.bank.io", zoneName: "bank.io", extraNames: ["b.other.io"] } },
    "domain.extraNames.0",
    /expected a name inside the zone bank\.io/,
  ],
  [
    "an extra name that is there",
    { domain: { name: "a.bank.io", zone: "external", extraNames: ["a.bank.io"] } },
    "domain.extraNames.0",
    /expected a name that is not there yet/,
  ],
  [
    "a key twice",
    { usagePlans: [{ name: "gold", keys: ["a", "a"] }] },
    "usagePlans.0.keys.1",
    /received "a", expected a name that no other key of the plan has/,
  ],
  [
    "alarms for an empty list",
    { alerts: { routes: { blocked: "info" } } },
    "alerts.infoEmails",
    /expected at least one address while alarms are sent there/,
  ],
  [
    "peaks of cold versions",
    { ...model({ provisionedConcurrency: 0 }), scaling: { schedules: [{ name: "open" }] } },
    "scaling.schedules",
    /received \["open"\], expected none while no version is kept warm/,
  ],
])("refuses %s", (_, input, path, message) => {
  const checked = checkConfig(input);
  const issues = checked.ok ? [] : checked.issues.filter((issue) => issue.path.join(".") === path);
  expect(issues.map((issue) => issue.message).join("\n")).toMatch(message);
});
