import { describe, expect, test } from "vitest";
import { configOf } from "@/generators/testing/config-of";
import { ownPreset } from "./own-preset";
import { presets } from "./presets";
import { checkConfig, defaultConfig, type StackConfig } from "./stack";

function presetOf(id: string): StackConfig {
  return presets.find((one) => one.id === id)?.config ?? defaultConfig;
}

const [v1, v2] = defaultConfig.models;

describe("a preset keeps whose stack it is", () => {
  test.each<[string, object]>([
    ["project", { project: "card-guard" }],
    ["owner", { owner: "Risk" }],
    ["environment", { environment: "staging" }],
    ["Region", { region: "eu-central-1" }],
    ["tags", { tags: [{ key: "CostCentre", value: "4711" }] }],
    ["addresses", { alerts: { ...defaultConfig.alerts, emails: ["oncall@acme-bank.io"] } }],
    [
      "domain",
      {
        domain: {
          name: "a.bank.io",
          zone: "existing",
          zoneName: "bank.io",
          extraNames: [],
          edgeCertificate: "provider",
          mutualTls: null,
        },
      },
    ],
    [
      "state bucket",
      { backend: { bucket: "bank-state", key: "a/b", region: "us-east-1", kmsKeyId: "", lockTable: "" } },
    ],
  ])("%s", (_, set) => {
    expect(ownPreset(presetOf("trading-peaks"), configOf({ ...defaultConfig, ...set }))).toEqual({
      ...presetOf("trading-peaks"),
      ...set,
      ...("alerts" in set && { alerts: { ...presetOf("trading-peaks").alerts, emails: ["oncall@acme-bank.io"] } }),
    });
  });

  test("image tags of the versions that both have", () => {
    const own = configOf({ ...defaultConfig, models: [{ ...v1, imageTag: "v1-9.9.9" }, v2] });
    expect(configOf(ownPreset(presetOf("small-dev"), own)).models).toMatchObject([
      { name: "v1", imageTag: "v1-9.9.9", memoryMb: 1024 },
    ]);
  });
});

test("what nobody set is as the preset has it", () => {
  for (const { config } of presets) expect(ownPreset(config, defaultConfig)).toEqual(config);
});

test("every preset holds over every other, and nothing of that is left", () => {
  for (const { config } of presets)
    for (const own of presets) {
      expect(checkConfig(ownPreset(config, own.config)).ok).toBe(true);
      expect(ownPreset(config, own.config)).toEqual(config);
    }
});

test("what was set stays from one preset to the next and back", () => {
  const own = { project: "card-guard", environment: "dev", region: "eu-central-1" };
  const trading = configOf(ownPreset(presetOf("trading-peaks"), configOf({ ...defaultConfig, ...own })));
  const small = configOf(ownPreset(presetOf("small-dev"), trading));
  expect([trading, small]).toMatchObject([own, own]);
  const { environment: _as, ...others } = own;
  // What a preset and a person have both set is the preset's.
  expect(ownPreset(defaultConfig, small)).toEqual({ ...defaultConfig, ...others });
});
