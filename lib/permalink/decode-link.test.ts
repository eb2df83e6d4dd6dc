import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decodeLink, encodeLink, type LinkVersion } from ".";
import { check, defaults, format } from "./example-config";

const decode = (link: string) => decodeLink(link, { versions: [format], check });
const droppedNames = (link: string) => decode(link).dropped.map((field) => field.field);

describe("decodeLink", () => {
  it.each([
    "v=1&project=risk",
    "#v=1&project=risk",
    "?v=1&project=risk",
    " project=risk ",
    "http://localhost:3000/#v=1&project=risk",
    "https://host.example/wizard?v=1&project=risk",
    "https://host.example/?project=other#v=1&project=risk",
    "/?v=1&project=risk#network",
  ])("reads %s", (link) => {
    expect(decode(link)).toEqual({ config: { ...defaults, project: "risk" }, dropped: [] });
  });

  it.each(["", "#", "?", "https://host.example/", "v=1", "&&"])("gives the defaults for %j", (link) => {
    expect(decode(link)).toEqual({ config: defaults, dropped: [] });
  });

  it("takes a number for text where text is expected", () => {
    expect(decode("release=2").config.release).toBe("2");
    expect(decode("release=true&tags.team=7")).toMatchObject({
      config: { release: "true", tags: { team: "7" } },
      dropped: [],
    });
  });

  it("drops each bad field by name and keeps the rest", () => {
    const link =
      "v=1&project=Bad Name&region=mars&models.0.memory=lots&models.1.memory=4096&bogus=1&domain.zone=create";
    const { config, dropped } = decode(link);
    expect(config).toEqual({ ...defaults, models: [defaults.models[0], { name: "v2", memory: 4096, reserved: 100 }] });
    expect(dropped).toEqual([
      { kind: "refused", field: "project", received: "Bad Name", reason: "expected a-z and -" },
      { kind: "refused", field: "region", received: "mars", reason: expect.stringContaining("eu") },
      { kind: "refused", field: "models.0.memory", received: "lots", reason: expect.stringContaining("number") },
      { kind: "refused", field: "bogus", received: "1", reason: "unknown" },
      { kind: "refused", field: "domain.zone", received: "create", reason: expect.stringContaining("string") },
    ]);
  });

  it("gives up the one field that breaks a rule over several", () => {
    const { config, dropped } = decode(
      "limit=400&models.0.reserved=150&models.1.memory=512&models.2.name=v3&models.1.reserved=900",
    );
    expect(dropped.map((field) => field.field)).toEqual(["models.1.reserved"]);
    expect(config.limit).toBe(400);
    expect(config.models).toEqual([
      { name: "v1", memory: 1024, reserved: 150 },
      { name: "v2", memory: 512, reserved: 100 },
      { name: "v3", memory: 2048, reserved: 100 },
    ]);
  });

  it.each([
    ["the same field twice", "project=a&project=b", "project"],
    ["a value and a child", "domain=null&domain.name=x", "domain.name"],
    ["an element of an object", "tags.0=x", "tags.0"],
    ["broken percent signs", "project=%E0%A4%A", "project"],
    ["a field without value", "project", "project"],
    ["a name that reaches for the prototype", "__proto__.polluted=1", "__proto__.polluted"],
    ["the constructor", "constructor.prototype.polluted=1", "constructor.prototype.polluted"],
    ["a huge index", "models.4294967295.name=x", "models.4294967295.name"],
    ["a huge length", "models.length=100000", "models.length"],
    ["a foreign version", "v=9&limit=900", "v"],
    ["damaged compressed data", "v=1&~z=AAAA", "~z"],
  ])("names %s", (_what, link, field) => {
    expect(droppedNames(link)).toEqual([field]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("names every field of a link that it cannot tell apart, and still ends", () => {
    const many = Array.from({ length: 400 }, (_, at) => `models.${at}.name=v${at}&models.${at}.bad=1`).join("&");
    let checks = 0;
    const counted: typeof check = (config) => {
      checks += 1;
      return check(config);
    };
    expect(decodeLink(many, { versions: [format], check: counted }).dropped.length).toBeGreaterThanOrEqual(400);
    expect(checks).toBeLessThan(400);
  });

  it.each([10, 28, 29, 30, 31, 32])("keeps what came before the last %i characters of a compressed link", (cut) => {
    const names = Array.from({ length: 5 }, (_, at) => ({
      name: `model-${"x".repeat(40)}-${at * 7919}`,
      memory: 1000 + at,
      reserved: at,
    }));
    const tags = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`tag-${at}`, `value of the tag ${at}`]));
    const link = encodeLink({ ...defaults, limit: 900, models: names, tags }, format);
    expect(link).toContain("~z=");
    const { config, dropped } = decode(link.slice(0, -cut));
    expect(dropped.map((field) => field.field)).toEqual(["~z"]);
    expect(config.limit).toBe(900);
    expect(config.models.length).toBeGreaterThan(2);
  });

  it("refuses to unpack more than a link can hold", () => {
    const bomb = encodeLink({ ...defaults, project: "x".repeat(3_000_000) }, format);
    expect(bomb.length).toBeLessThan(10_000);
    expect(decode(bomb)).toEqual({ config: defaults, dropped: [expect.objectContaining({ field: "~z" })] });
  });

  it("refuses a text of megabytes without reading it", () => {
    expect(decode(`project=${"x".repeat(3_000_000)}`).dropped).toEqual([
      expect.objectContaining({ kind: "unreadable", received: "3000008 characters" }),
    ]);
  });

  it("reads an old link under the new names and says so", () => {
    const old: LinkVersion = { version: 0, defaults, renames: [{ from: "models.*.mem", to: "models.*.memory" }] };
    const result = decodeLink("v=0&models.0.mem=512", { versions: [old, format], check });
    expect(result.config.models[0]?.memory).toBe(512);
    expect(result.dropped).toEqual([
      { kind: "migrated", field: "models.0.mem", received: "512", reason: "taken over as models.0.memory" },
    ]);
  });

  it("notices what a lenient schema leaves out in silence", () => {
    const lenient = z.object({ project: z.string() });
    const result = decodeLink("project=a&bogus=1", {
      versions: [{ version: 1, defaults: { project: "x" } }],
      check: (candidate) => ({ ok: true, config: lenient.parse(candidate) }),
    });
    expect(result).toEqual({
      config: { project: "a" },
      dropped: [{ kind: "unknown", field: "bogus", received: "1", reason: "not a field of this configuration" }],
    });
  });
});
