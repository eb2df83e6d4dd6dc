import { describe, expect, it } from "vitest";
import { checkConfig, defaultConfig, type StackInput } from "./stack";

function issuesOf(input: unknown) {
  const checked = checkConfig(input);
  return checked.ok ? [] : checked.issues;
}

function model(changes: object) {
  return { models: [{ name: "v1", ...changes }] };
}

describe("checkConfig", () => {
  it("fills what is missing with the defaults", () => {
    expect(checkConfig({})).toEqual({ ok: true, config: defaultConfig });
    const checked = checkConfig({ models: [{ name: "a", memoryMb: 512 }] });
    expect(checked.ok && checked.config.models).toMatchObject([{ name: "a", memoryMb: 512, timeoutSeconds: 10 }]);
  });

  it.each<[string, unknown, string, RegExp]>([
    [
      "a number as text",
      model({ memoryMb: "512" }),
      "models.0.memoryMb",
      /^Memory: received "512", expected a whole number, 128 to 10,240 MB$/,
    ],
    [
      "no number",
      model({ memoryMb: Number.NaN }),
      "models.0.memoryMb",
      /^Memory: received .+, expected a whole number/,
    ],
    [
      "a timeout beyond the gateway's",
      model({ timeoutSeconds: 30 }),
      "models.0.timeoutSeconds",
      /received 30, expected .*1 to 29 s/,
    ],
    [
      "a maximum below the minimum",
      model({ minCapacity: 10, maxCapacity: 9 }),
      "models.0.maxCapacity",
      /received 9, expected at least the autoscaling minimum, 10/,
    ],
    [
      "a reservation below the maximum",
      model({ reservedConcurrency: 49 }),
      "models.0.reservedConcurrency",
      /received 49, expected at least the autoscaling maximum, 50/,
    ],
    [
      "more provisioned than reserved",
      model({ provisionedConcurrency: 101 }),
      "models.0.provisionedConcurrency",
      /received 101, expected at most the reserved concurrency, 100/,
    ],
    [
      "a dynamic reference of CloudFormation beside a SAM template",
      { pipeline: { kind: "sam" }, ...model({ environment: [{ name: "KEY", value: "a {{resolve:ssm:b}}" }] }) },
      "models.0.environment.0.value",
      /^Variable value: received "a \{\{resolve:ssm:b\}\}", expected no \{\{resolve:…\}\} beside a SAM template/,
    ],
    [
      "a version twice",
      { models: [{ name: "v1" }, { name: "v1" }] },
      "models.1.name",
      /received "v1", expected a name that no other entry has/,
    ],
    [
      "one tag for two architectures",
      { models: [{ name: "v1" }, { name: "v2", architecture: "arm64" }] },
      "models.1.imageTag",
      /received "1\.0\.0", expected a tag of its own: v1 uses this one for x86_64/,
    ],
    ["a name that is no stage name", model({ name: "v 1" }), "models.0.name", /received "v 1", expected/],
    ["no version at all", { models: [] }, "models", /received \[\], expected a list of 1 to 10 entries/],
    [
      "more reserved than the account has",
      model({ reservedConcurrency: 901 }),
      "scaling.accountConcurrency",
      /received 1000, expected at least 1001/,
    ],
    [
      "a path outside /mnt",
      { storage: { mountPath: "/data" } },
      "storage.mountPath",
      /received "\/data", expected \/mnt\//,
    ],
    [
      "a domain outside its zone",
      { domain: { name: "api.bank.io", zoneName: "other.io" } },
      "domain.name",
      /expected a name inside the zone other\.io/,
    ],
    [
      "a suffix that is no subdomain",
      { domain: { name: "notbank.io", zoneName: "bank.io" } },
      "domain.name",
      /expected a name inside the zone/,
    ],
    [
      "a documentation domain",
      { domain: { name: "api.example.com", zoneName: "example.com" } },
      "domain.name",
      /documentation domain/,
    ],
    ["no e-mail", { alerts: { emails: [] } }, "alerts.emails", /received \[\], expected a list of 1 to 20 entries/],
    [
      "a placeholder e-mail",
      { alerts: { emails: ["alerts@example.com"] } },
      "alerts.emails.0",
      /received "alerts@example.com", expected an address that exists/,
    ],
    [
      "a quota period",
      { usagePlans: [{ name: "a", quotaPeriod: "YEAR" }] },
      "usagePlans.0.quotaPeriod",
      /received "YEAR", expected one of DAY, WEEK, MONTH/,
    ],
    [
      "a range with host bits",
      { network: { cidr: "10.0.0.1/16" } },
      "network.cidr",
      /expected the first address of a \/16 range/,
    ],
    [
      "a range too small for its endpoints",
      {
        network: {
          cidr: "10.0.0.0/23",
          extraEndpoints: ["a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b1", "b2"],
        },
      },
      "network.cidr",
      /a zone's subnet would hold 27 addresses, 28 are needed/,
    ],
    ["an unknown field", { concurrency: 3 }, "concurrency", /expected only the fields project, /],
    ["an unknown field of a version", model({ memory: 3 }), "models.0.memory", /expected only the fields name, /],
    ["text that opens a block", { project: 'x"}\nresource "a" "b" {' }, "project", /^Project: received /],
    ["no object", "v1", "", /^Stack: received "v1", expected an object$/],
  ])("refuses %s", (_, input, path, message) => {
    const found = issuesOf(input);
    expect(found.map((issue) => issue.path.join("."))).toContain(path);
    expect(found.find((issue) => issue.path.join(".") === path)?.message).toMatch(message);
  });

  it("says what was received at the issue's path", () => {
    expect(issuesOf(model({ memoryMb: 3, name: "v1" }))).toMatchObject([
      { path: ["models", 0, "memoryMb"], received: 3 },
    ]);
  });

  it.each<[string, StackInput]>([
    [
      "equal bounds",
      model({ minCapacity: 7, maxCapacity: 7, reservedConcurrency: 7, provisionedConcurrency: 7 }) as StackInput,
    ],
    ["a reservation that leaves exactly 100", model({ reservedConcurrency: 900 }) as StackInput],
    ["the zone's own name", { domain: { name: "bank.io", zoneName: "bank.io" } }],
  ])("accepts %s", (_, input) => {
    expect(issuesOf(input)).toEqual([]);
  });
});

it("no more is said than anybody reads: 200 issues and how many more, and the beginning of a long value", () => {
  const many = checkConfig(Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, 1])));
  const issues = many.ok ? [] : many.issues;
  expect(issues).toHaveLength(201);
  expect(issues.at(-1)?.message).toContain("49800 more");
  const long = checkConfig({ project: "a".repeat(900_000), tags: { a: "b".repeat(900_000) } });
  expect(long.ok || JSON.stringify(long.issues).length).toBeLessThan(10_000);
});
