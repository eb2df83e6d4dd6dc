import { describe, expect, it } from "vitest";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { parse } from "@/lib/hcl";
import { generate } from "./generate";

function joined(config: StackConfig): string {
  return generate(config)
    .map(({ path, text }) => `==> ${path} <==\n${text}`)
    .join("\n");
}

function terraformOf(config: StackConfig) {
  return generate(config).filter(({ path }) => /^[^/]+\.tf$/.test(path));
}

function headers(config: StackConfig): string[] {
  return terraformOf(config)
    .flatMap(({ text }) => parse(text).body.items)
    .flatMap((item) => (item.kind === "block" ? [[item.type, ...item.labels.map(({ value }) => value)].join(".")] : []))
    .sort();
}

describe("generate", () => {
  it.each(presets)("writes the golden bundle of $id", async ({ id, config }) => {
    await expect(joined(config)).toMatchFileSnapshot(`golden/${id}.txt`);
  });

  it.each(presets)("writes text that parses, for $id", ({ config }) => {
    for (const { text } of terraformOf(config)) expect(parse(text).problems).toEqual([]);
  });

  it("keeps the default bundle short enough to be read before it is merged", () => {
    const lines = generate(defaultConfig).map(({ text }) => text.split("\n").length - 1);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4500);
  });

  it("gives the same bytes for the same configuration", () => {
    expect(joined(structuredClone(defaultConfig))).toBe(joined(defaultConfig));
  });

  it("puts the same blocks into one file as into many", () => {
    expect(headers({ ...defaultConfig, layout: "single" })).toEqual(headers(defaultConfig));
    expect(terraformOf({ ...defaultConfig, layout: "single" }).map(({ path }) => path)).toEqual(["tap_stack.tf"]);
  });

  it.each<[StackConfig["regionMode"], boolean, boolean]>([
    ["provider-declares", false, false],
    ["declare", true, false],
    ["generate-provider", true, true],
  ])("in mode %s declares aws_region: %s, configures the provider: %s", (regionMode, declares, configures) => {
    const found = headers({ ...defaultConfig, regionMode });
    expect(found.filter((header) => header === "variable.aws_region")).toHaveLength(declares ? 1 : 0);
    expect(found.filter((header) => header === "provider.aws")).toHaveLength(configures ? 1 : 0);
  });
});

const hostile = [
  '"}\nresource "x" "y" {',
  '${file("/etc/passwd")}',
  "%{ for x in y }",
  "line\nbreak",
  "🦊 emoji 𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
  "x".repeat(10_000),
];

describe("text of the user", () => {
  it.each(hostile)("%j is refused, or stays text", (value) => {
    const checked = checkConfig({ owner: value, models: [{ name: "v1", environment: [{ name: "NOTE", value }] }] });
    if (!checked.ok) return expect(checked.issues.every(({ message }) => message.includes("expected"))).toBe(true);
    expect(headers(checked.config)).toEqual(headers(configOf({ models: [{ name: "v1" }] })));
  });
});
