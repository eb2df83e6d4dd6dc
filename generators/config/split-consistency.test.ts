import { describe, expect, it } from "vitest";
import { withValue } from "@/generators/schema/with-value";
import { checkConfig, defaultConfig, type StackInput } from "./stack";
import { waysOutOf } from "./ways-out";

function versions(...shares: readonly number[]) {
  return shares.map((splitPercent, at) => ({
    name: `v${at + 1}`,
    imageTag: `v${at + 1}-1.0.0`,
    reservedConcurrency: 50,
    splitPercent,
  }));
}

function splitting(split: object, models: readonly object[] = versions(90, 10), more: object = {}) {
  return { api: { split, ...more }, models };
}

const [first = {}, second = {}] = versions(90, 10);

/** What is refused, at which field, in which words, and the ways out of it. */
const refused: readonly [string, unknown, string, RegExp, readonly string[]][] = [
  [
    "one version",
    splitting({}, versions(100)),
    "api.split",
    /^Traffic split: received "one version", expected at least two versions to split calls over$/,
    ["Split no traffic"],
  ],
  [
    "shares that do not add up",
    splitting({}, versions(90, 5)),
    "api.split",
    /received "shares of 95 % in all", expected shares of the versions that add up to 100 %$/,
    ["Give v1 all calls", "Share calls evenly"],
  ],
  [
    "no shares",
    splitting({}, versions(0, 0, 0)),
    "api.split",
    /shares of 0 %/,
    ["Give v1 all calls", "Share calls evenly"],
  ],
  [
    "as many versions as an API has stages",
    { ...splitting({}, versions(...Array(10).fill(10))), scaling: { accountConcurrency: 2000 } },
    "api.split",
    /received "10 versions", expected at most 9: a REST API has 10 stages, and the split is one$/,
    ["Split no traffic"],
  ],
  [
    "a version named as the stage",
    splitting({}, [first, { ...second, name: "Split" }]),
    "models.1.name",
    /received "Split", expected another name: the split's stage has this one$/,
    [],
  ],
  [
    "a version that the gateway would not wait for twice",
    splitting({}, [first, { ...second, timeoutSeconds: 29 }]),
    "models.1.timeoutSeconds",
    /received 29, expected at most 28 s while traffic is split/,
    ["Set to 28 s"],
  ],
  [
    "keys that nobody shows",
    splitting({ stickTo: "api-key" }, versions(90, 10), { authorization: "iam" }),
    "api.split.stickTo",
    /received "api-key", expected another way to know a caller: nobody shows an API key$/,
    ["Draw each call anew"],
  ],
  [
    "more of the router warm than reserved",
    splitting({ provisionedConcurrency: 11, reservedConcurrency: 10 }),
    "api.split.provisionedConcurrency",
    /received 11, expected at most its reserved concurrency, 10$/,
    ["Keep 10 warm", "Reserve 11"],
  ],
  [
    "a router that the account has no room for",
    splitting({ reservedConcurrency: 801 }),
    "scaling.accountConcurrency",
    /received 1000, expected at least 1001: 901 reserved by the versions, the router and 100 unreserved$/,
    ["Count on a limit of 1,001"],
  ],
  [
    "a header that is none",
    splitting({ stickTo: "header", header: "X Caller" }),
    "api.split.header",
    /received "X Caller", expected 2 to 64 lower-case letters/,
    [],
  ],
];

describe("a traffic split", () => {
  it.each(refused)("refuses %s", (_, input, path, message, labels) => {
    const checked = checkConfig(input);
    const [issue, ...others] = checked.ok ? [] : checked.issues;
    expect([issue?.path.join("."), others.length]).toEqual([path, 0]);
    expect(issue?.message).toMatch(message);
    const ways = issue ? waysOutOf(input, issue) : [];
    expect(ways.map(({ label }) => label)).toEqual(labels);
    for (const { changes } of ways) {
      const mended = changes.reduce<unknown>((config, one) => withValue(config, one.path, one.value), input);
      expect(checkConfig(mended).ok).toBe(true);
    }
  });

  it.each<[string, unknown]>([
    ["nine versions, one of them with all calls", splitting({}, versions(100, ...Array(8).fill(0)))],
    ["a version that waits 28 s", splitting({}, [first, { ...second, timeoutSeconds: 28 }])],
    ["all of the router warm", splitting({ provisionedConcurrency: 10, reservedConcurrency: 10 })],
    ["a router that leaves exactly 100", splitting({ reservedConcurrency: 800 })],
    [
      "keys beside signatures",
      splitting({ stickTo: "api-key" }, versions(90, 10), { authorization: "api-key-and-iam" }),
    ],
    ["a private API with signatures", splitting({}, versions(90, 10), { authorization: "iam", endpoint: "private" })],
  ])("takes %s", (_, input) => {
    const checked = checkConfig(input);
    expect(checked.ok ? [] : checked.issues).toEqual([]);
  });

  it("leaves no trace of shares and names where nothing is split", () => {
    const models = defaultConfig.models.map((model) => ({ ...model, splitPercent: 40 }));
    const checked = checkConfig({ ...defaultConfig, models } satisfies StackInput);
    expect(checked.ok && checked.config).toEqual(defaultConfig);
    expect(checkConfig({ models: [{ name: "split", timeoutSeconds: 29 }] }).ok).toBe(true);
  });
});
