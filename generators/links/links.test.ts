import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { arbitraryConfig } from "@/generators/testing/arbitrary-config";
import { fullestConfig } from "@/generators/testing/configs.examples";
import { configOf, linkOf } from "./links";

interface Golden {
  readonly title: string;
  readonly link: string;
  readonly config: unknown;
}

// Safe: the file is ours, and a wrong shape fails the test.
const golden = JSON.parse(readFileSync(new URL("golden/v1.links.json", import.meta.url), "utf8")) as readonly Golden[];

describe("linkOf and configOf", () => {
  it.each(golden)("still reads the released link: $title", ({ link, config }) => {
    expect(checkConfig(config)).toEqual({ ok: true, config: configOf(link).config });
    expect(configOf(link).dropped).toEqual([]);
  });

  it.each(presets)("gives back the preset $id", ({ config }) => {
    expect(configOf(`#${linkOf(config)}`)).toEqual({ config, dropped: [] });
  });

  it("gives back any configuration", () => {
    fc.assert(
      fc.property(arbitraryConfig(), (config) => {
        expect(configOf(linkOf(config))).toEqual({ config, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("stays short", () => {
    expect(linkOf(defaultConfig).length).toBeLessThanOrEqual(200);
    expect(configOf(linkOf(fullestConfig)).config).toEqual(fullestConfig);
    expect(linkOf(fullestConfig).length).toBeLessThanOrEqual(1500);
  });

  it("keeps what holds and names the three fields that do not", () => {
    const { config, dropped } = configOf("v=1&project=Bad_Name&models.0.memoryMb=99999&colour=red&owner=risk-desk");
    expect(config).toEqual({ ...defaultConfig, owner: "risk-desk" });
    expect(dropped.map(({ field, received }) => [field, received])).toEqual([
      ["project", "Bad_Name"],
      ["models.0.memoryMb", "99999"],
      ["colour", "red"],
    ]);
    expect(dropped.every(({ reason }) => reason.includes("expected"))).toBe(true);
  });

  it("drops the reservation that the account cannot hold, not its neighbours", () => {
    const { config, dropped } = configOf("v=1&models.0.reservedConcurrency=5000&models.1.memoryMb=4096");
    expect(dropped.map(({ field }) => field)).toEqual(["models.0.reservedConcurrency"]);
    expect(config.models[1]?.memoryMb).toBe(4096);
  });
});
