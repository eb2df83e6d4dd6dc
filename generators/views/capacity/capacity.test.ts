import { describe, expect, it } from "vitest";
import { configOf } from "@/generators/testing/config-of";
import { capacityOf } from "./capacity";
import { loadProblem } from "./load";

const load = { requestsPerSecond: 3000, durationMs: 60 };

describe("capacityOf", () => {
  it.each([
    [{ requestsPerSecond: 3000, durationMs: 60 }, 180, 300],
    [{ requestsPerSecond: 3000, durationMs: 100 }, 300, 300],
    [{ requestsPerSecond: 3000, durationMs: 250 }, 750, 750],
    [{ requestsPerSecond: 1, durationMs: 1 }, 1, 1],
  ])("%j is so many at once, and never more than ten a second in one environment", (one, concurrency, environments) => {
    expect(capacityOf(configOf({}), one)).toMatchObject({ concurrency, environments });
  });

  it("names what ends the peak first before what ends it later", () => {
    const [version] = capacityOf(configOf({}), load).versions;
    expect(version?.limits.map(({ what, allows }) => [what, allows])).toEqual([
      ["Throttles of the usage plans", 500],
      ["Reserved concurrency of the version", 1000],
      ["Throttle of the stage", 2000],
      ["API Gateway, all APIs of the account", 10_000],
      ["Concurrency of the account, all functions", 10_000],
      ["Clients of the file system", 250_000],
    ]);
  });

  it("counts each key of a plan, and no plan where IAM alone lets callers in", () => {
    const plansOf = (config: ReturnType<typeof configOf>) =>
      capacityOf(config, load).versions[0]?.limits.find(({ what }) => what.includes("plans"))?.allows;
    expect(
      plansOf(
        configOf({
          usagePlans: [
            { name: "gold", rateLimit: 400, keys: ["a", "b"] },
            { name: "silver", rateLimit: 100 },
          ],
        }),
      ),
    ).toBe(900);
    expect(plansOf(configOf({ api: { authorization: "iam" } }))).toBeUndefined();
  });

  it("knows the Regions where API Gateway begins with less", () => {
    const gateway = (region: string) =>
      capacityOf(configOf({ region }), load).versions[0]?.limits.find(({ what }) => what.startsWith("API Gateway"))
        ?.allows;
    expect([gateway("eu-central-1"), gateway("eu-central-2")]).toEqual([10_000, 2500]);
  });

  it("says what has to change, with the room that target tracking wants", () => {
    const [version] = capacityOf(configOf({}), load).versions;
    expect(version?.steps.map(({ path, from, to }) => [path.join("."), from, to])).toEqual([
      ["api.rateLimit", 2000, 3000],
      ["models.0.reservedConcurrency", 100, 429],
      ["models.0.maxCapacity", 50, 429],
    ]);
    // 429 environments of 2 GB for 730 hours at the price of provisioned concurrency on x86.
    expect(version?.warmUsd).toBe(Math.round(429 * 2 * 730 * 3600 * 0.0000041667));
  });

  it("takes as long as the parameters take that cold environments read, 40 a second", () => {
    const [version] = capacityOf(configOf({}), load).versions;
    // 100 are reserved, 5 of them are always warm.
    expect(version).toMatchObject({ warm: 500, cold: 95, seconds: 3 });
  });

  it.each([
    [{}, 500],
    [{ firewall: { rateLimit: 300_000 } }, 1000],
    [{ api: { authorization: "iam" } }, 66],
  ] as const)("%j: the firewall lets one caller send %i a second", (input, expected) => {
    expect(capacityOf(configOf(input), load).perCaller).toBe(expected);
  });

  it("asks for no warmth where none is wanted", () => {
    const [version] = capacityOf(configOf({ models: [{ name: "v1", provisionedConcurrency: 0 }] }), load).versions;
    expect(version).toMatchObject({ warm: 0, cold: 100 });
    expect(version?.steps.map(({ path }) => path.at(-1))).not.toContain("maxCapacity");
  });
});

describe("a traffic split", () => {
  const split = configOf({
    models: [
      { name: "v1", splitPercent: 80 },
      { name: "v2", splitPercent: 20, provisionedConcurrency: 0, reservedConcurrency: 40 },
    ],
    scaling: { accountConcurrency: 800 },
    api: { split: { provisionedConcurrency: 5, reservedConcurrency: 120 } },
  });
  const answer = capacityOf(split, load).versions.find(({ name }) => name === "split");

  it("is answered for after the versions, and only where there is one", () => {
    expect(capacityOf(split, load).versions.map(({ name }) => name)).toEqual(["v1", "v2", "split"]);
    expect(capacityOf(configOf({}), load).versions.map(({ name }) => name)).toEqual(["v1", "v2"]);
  });

  it("keeps an environment of the router busy beside the version's, and each version by its share", () => {
    expect(answer?.limits.map(({ what, allows }) => [what, allows])).toEqual([
      ["Throttles of the usage plans", 500],
      ["Reserved concurrency of the router", 1200],
      ["Reserved concurrency of v1", 1250],
      ["Throttle of the stage", 2000],
      ["Reserved concurrency of v2", 2000],
      ["Concurrency of the account, all functions", 4000],
      ["API Gateway, all APIs of the account", 10_000],
    ]);
  });

  it("says what the router has to become, and each version for its part", () => {
    expect(answer?.steps.map(({ path, from, to }) => [path.join("."), from, to])).toEqual([
      ["api.rateLimit", 2000, 3000],
      ["api.split.reservedConcurrency", 120, 300],
      ["api.split.provisionedConcurrency", 5, 300],
      ["models.0.reservedConcurrency", 100, 343],
      ["models.0.maxCapacity", 50, 343],
      ["models.1.reservedConcurrency", 40, 86],
    ]);
  });

  it("starts cold what none of the functions keeps warm", () => {
    // 120 − 5 of the router, 100 − 5 and 40 of the versions, which read 135 parameters at 40 a second.
    expect(answer).toMatchObject({ warm: 0, cold: 250, seconds: 4 });
  });
});

describe("loadProblem", () => {
  it.each([
    ["requestsPerSecond", 1, undefined],
    ["requestsPerSecond", 0, "requestsPerSecond: received 0, expected 1 to 500,000"],
    ["durationMs", 29_001, "durationMs: received 29001, expected 1 to 29,000"],
    ["durationMs", Number.NaN, "durationMs: received no number, expected 1 to 29,000"],
  ] as const)("%s of %s: %s", (name, value, expected) => {
    expect(loadProblem(name, value)).toBe(expected);
  });
});
