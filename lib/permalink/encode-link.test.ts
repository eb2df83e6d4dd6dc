import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink } from ".";
import { type Config, check, defaults, format } from "./example-config";

describe("encodeLink", () => {
  it.each<[string, Partial<Config>, string]>([
    ["nothing", {}, "v=1"],
    ["a text", { project: "risk-desk" }, "v=1&project=risk-desk"],
    ["a text that looks like a number", { release: "2" }, "v=1&release=~2"],
    [
      "a new element as its difference from the last",
      { models: [...defaults.models, { name: "v3", memory: 2048, reserved: 50 }] },
      "v=1&models.2.name=v3&models.2.reserved=50",
    ],
    ["a shorter list", { models: defaults.models.slice(0, 1) }, "v=1&models.length=1"],
    ["an empty list", { models: [] }, "v=1&models.length=0"],
    [
      "an object in place of null",
      { domain: { name: "api.bank.com", zone: "existing" } },
      "v=1&domain.name=api.bank.com&domain.zone=existing",
    ],
    [
      "a key that went and one that came",
      { tags: { "cost.center": "a b" } },
      "v=1&tags.cost~1center=a%20b&tags.team=-",
    ],
  ])("tells %s", (_what, change, link) => {
    const config = { ...defaults, ...change };
    expect(encodeLink(config, format)).toBe(link);
    expect(decodeLink(link, { versions: [format], check })).toEqual({ config, dropped: [] });
  });
});
