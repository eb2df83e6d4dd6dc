import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { arbitraryConfig } from "@/generators/testing/arbitrary-config";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { isRecord, valueAt } from "@/lib/json/value-at";
import version1 from "./golden/v1.json";
import { configOfLink, linkOf } from "./links";

interface Golden {
  readonly title: string;
  readonly link: string;
  readonly config: unknown;
}

// Safe: the file is ours, and a wrong shape fails the test.
const golden = JSON.parse(readFileSync(new URL("golden/v1.links.json", import.meta.url), "utf8")) as readonly Golden[];

/** Defaults as links were released with, and what is new since; nothing that stands there changes. */
function grown(frozen: unknown, now: unknown): unknown {
  if (Array.isArray(frozen) && Array.isArray(now)) return frozen.map((one, at) => grown(one, now[at]));
  if (!isRecord(frozen) || !isRecord(now)) return frozen;
  const old = Object.entries(frozen).map(([key, value]) => [key, grown(value, valueAt(now, [key]))] as const);
  return { ...now, ...Object.fromEntries(old) };
}

describe("linkOf and configOfLink", () => {
  it.each([
    ["a new option", { a: 1 }, { a: 1, b: 2 }, { a: 1, b: 2 }],
    ["a new option in entries", { a: [{ b: 1 }, {}] }, { a: [{ b: 1, c: 2 }] }, { a: [{ b: 1, c: 2 }, {}] }],
    ["another default", { a: 1 }, { a: 2 }, { a: 1 }],
    ["a list that is longer now", { a: [] }, { a: [1] }, { a: [] }],
    ["an option that is gone", { a: 1, b: 2 }, { a: 1 }, { a: 1, b: 2 }],
  ])("defaults of links with %s", (_, frozen, now, all) => {
    expect(grown(frozen, now)).toEqual(all);
  });

  it("know the default of every option", async () => {
    const whole = { ...version1, defaults: grown(version1.defaults, defaultConfig) };
    await expect(`${JSON.stringify(whole, null, 2)}\n`).toMatchFileSnapshot("golden/v1.json");
  });

  it.each(golden)("still reads the released link: $title", ({ link, config }) => {
    expect(checkConfig(config)).toEqual({ ok: true, config: configOfLink(link).config });
    expect(configOfLink(link).dropped).toEqual([]);
  });

  it.each(presets)("gives back the preset $id", ({ config }) => {
    expect(configOfLink(`#${linkOf(config)}`)).toEqual({ config, dropped: [] });
  });

  it("gives back any configuration", () => {
    fc.assert(
      fc.property(arbitraryConfig(), (config) => {
        expect(configOfLink(linkOf(config))).toEqual({ config, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("stays short", () => {
    expect(linkOf(defaultConfig).length).toBeLessThanOrEqual(200);
    expect(configOfLink(linkOf(fullestConfig)).config).toEqual(fullestConfig);
    expect(linkOf(fullestConfig).length).toBeLessThanOrEqual(1500);
  });

  it("keeps what holds and names the three fields that do not", () => {
    const { config, dropped } = configOfLink("v=1&project=Bad_Name&models.0.memoryMb=99999&colour=red&owner=risk-desk");
    expect(config).toEqual({ ...defaultConfig, owner: "risk-desk" });
    expect(dropped.map(({ field, received }) => [field, received])).toEqual([
      ["project", "Bad_Name"],
      ["models.0.memoryMb", "99999"],
      ["colour", "red"],
    ]);
    expect(dropped.every(({ reason }) => reason.includes("expected"))).toBe(true);
  });

  it("drops the reservation that the account cannot hold, not its neighbours", () => {
    const { config, dropped } = configOfLink("v=1&models.0.reservedConcurrency=5000&models.1.memoryMb=4096");
    expect(dropped.map(({ field }) => field)).toEqual(["models.0.reservedConcurrency"]);
    expect(config.models[1]?.memoryMb).toBe(4096);
  });
});
