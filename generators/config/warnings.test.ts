import { describe, expect, it } from "vitest";
import { checkConfig, defaultConfig, type StackInput } from "./stack";
import { waysOutOfWarning } from "./warning-ways-out";
import { warningsOf } from "./warnings";

function pathsOf(input: StackInput): string[] {
  const checked = checkConfig(input);
  return checked.ok ? warningsOf(checked.config).map(({ path }) => path.join(".")) : ["invalid"];
}

const heard = { environment: "staging", alerts: { emails: ["oncall@bank.io"] } };
const theirs = {
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-0a1b2c3d4e5f60719"],
};
const closed = { name: "a.bank.io", zoneName: "bank.io", mutualTls: { truststoreUri: "s3://trust-of-bank/a.pem" } };

describe("warningsOf", () => {
  it.each<[string, StackInput, string[]]>([
    ["the default address", {}, ["alerts.emails.0", "backend"]],
    ["production without a state backend", { alerts: heard.alerts, environment: "production" }, ["backend"]],
    ["another environment without one", { alerts: heard.alerts, environment: "staging" }, []],
    ["an address of one's own", { environment: "staging", alerts: { emails: ["oncall@bank.io"] } }, []],
    [
      "the default beside one's own",
      { environment: "staging", alerts: { emails: ["success@simulator.amazonses.com", "oncall@bank.io"] } },
      [],
    ],
    ["one NAT gateway", { ...heard, network: { nat: "single" } }, ["network.nat"]],
    ["calls that only IAM tells apart", { ...heard, api: { authorization: "iam" } }, ["api.authorization"]],
    [
      "a version that starts cold",
      { ...heard, models: [{ name: "v1", provisionedConcurrency: 0 }] },
      ["models.0.provisionedConcurrency"],
    ],
    [
      "several versions that start cold",
      { ...heard, models: ["v1", "v2", "v3"].map((name) => ({ name, imageTag: name, provisionedConcurrency: 0 })) },
      ["models.0.provisionedConcurrency"],
    ],
    [
      "a stable version that a new account has not",
      { ...heard, models: [{ name: "v1", provisionedConcurrency: 0, canaryPercent: 5, stableVersion: 4 }] },
      ["models.0.provisionedConcurrency", "models.0.stableVersion"],
    ],
    [
      "peaks that meet",
      { ...heard, scaling: { schedules: [{ name: "open" }, { name: "noon", start: "12:00", end: "13:00" }] } },
      ["scaling.schedules.1"],
    ],
    [
      "peaks on different days",
      { ...heard, scaling: { schedules: [{ name: "open" }, { name: "weekend", days: "SAT-SUN" }] } },
      [],
    ],
    ["no flow log", { ...heard, network: { flowLogs: "off" } }, ["network.flowLogs"]],
    [
      "addresses that no alarm reaches",
      { environment: "staging", alerts: { ...heard.alerts, infoEmails: ["noc@bank.io"] } },
      ["alerts.infoEmails"],
    ],
    [
      "a pipeline that has no state to plan against",
      { ...heard, pipeline: { kind: "github", repository: "a/b" } },
      ["backend"],
    ],
    [
      "a pipeline that may not apply",
      { ...heard, pipeline: { kind: "github", repository: "a/b" }, backend: { bucket: "state" } },
      ["pipeline.deployRoleArn"],
    ],
    [
      "a lock that is deprecated",
      { ...heard, backend: { bucket: "state", lockTable: "locks" } },
      ["backend.lockTable"],
    ],
    [
      "endpoints that answer for a network of others",
      { ...heard, network: { existing: { ...theirs, reach: "make" } } },
      ["network.existing.reach"],
    ],
    ["endpoints that are there already", { ...heard, network: { existing: theirs } }, []],
    [
      "a private name of API Gateway in a network of others",
      { ...heard, network: { existing: theirs }, api: { endpoint: "private" } },
      ["api.endpoint"],
    ],
    ["one in a network of its own", { ...heard, api: { endpoint: "private" } }, []],
    ["a way around mutual TLS", { ...heard, domain: closed }, ["domain.mutualTls"]],
    ["mutual TLS without a way around", { ...heard, domain: closed, api: { disableDefaultEndpoint: true } }, []],
  ])("judges %s", (_, input, expected) => {
    expect(pathsOf(input)).toEqual(expected);
  });

  it("says field, value and what is expected", () => {
    expect(warningsOf(defaultConfig)[0]?.message).toMatch(/^Alert email: .+@.+; expected /);
  });

  it.each<[string, StackInput, string[]]>([
    ["a state on one disk", { project: "risk", region: "eu-central-1" }, ["Use risk-prod-terraform-state"]],
    [
      "a pipeline without a state",
      { ...heard, pipeline: { kind: "github", repository: "a/b" } },
      ["Use fraud-detector-staging-terraform-state"],
    ],
    ["what only people can settle", { ...heard, network: { nat: "single" } }, []],
  ])("offers one step out of %s", (_, input, labels) => {
    const checked = checkConfig(input);
    if (!checked.ok) throw new Error("received a configuration that does not hold, expected one that does");
    const ways = warningsOf(checked.config).flatMap((warning) => waysOutOfWarning(checked.config, warning));
    expect(ways.map(({ label }) => label)).toEqual(labels);
    expect(ways.flatMap(({ changes }) => changes.map(({ path }) => path.join(".")))).toEqual(
      labels.map(() => "backend"),
    );
  });
});
