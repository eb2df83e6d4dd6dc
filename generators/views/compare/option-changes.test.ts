import { expect, test } from "vitest";
import { presets } from "@/generators/config/presets";
import { defaultConfig, type StackConfig, type StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { optionChanges } from "./option-changes";

function inWords(from: StackConfig, to: StackConfig) {
  return optionChanges(from, to).map(({ label, from: was, to: is }) => [label, was, is]);
}

const [v1, v2] = defaultConfig.models;
if (!v1 || !v2) throw new Error("the default has fewer than two versions, expected two");

test.each([
  ["a text", { project: "risk" }, [["Project", "fraud-detector", "risk"]]],
  ["a number with its unit", { alerts: { latencyMs: 80 } }, [["Alerts › Latency threshold", "100 ms", "80 ms"]]],
  ["a choice", { network: { nat: "single" } }, [["Network › NAT gateways", "None", "One, shared by all zones"]]],
  ["a switch", { storage: { backup: false } }, [["Model storage › Automatic backups", "yes", "no"]]],
  [
    "a member of a list by its name, not its place",
    { models: [{ ...v2, memoryMb: 4096 }, v1] },
    [["Model version v2 › Memory", "2,048 MB", "4,096 MB"]],
  ],
  ["a member that is gone", { models: [v1] }, [["Model version v2", "v2 (image tag v2-1.0.0)", null]]],
  [
    "a new member with what is unusual about it",
    { tags: [{ key: "CostCentre", value: "42" }] },
    [["Tag CostCentre", null, "CostCentre (tag value 42)"]],
  ],
  ["only another order", { models: [v2, v1] }, [["Model versions › order", "v1, v2", "v2, v1"]]],
] satisfies readonly (readonly [string, StackInput, unknown])[])("says what changed: %s", (_what, input, expected) => {
  expect(inWords(defaultConfig, configOf(input))).toEqual(expected);
});

test.each(presets)("the changes towards $id, made one after the other, lead there", ({ config }) => {
  const changes = optionChanges(defaultConfig, config);
  const arrived = changes.reduce<unknown>((value, { apply }) => apply(value), defaultConfig);
  expect(
    optionChanges(configOf(arrived as StackInput), config).filter(({ label }) => !label.endsWith("order")),
  ).toEqual([]);
});

test("equal configurations have no changes", () => {
  expect(optionChanges(defaultConfig, configOf({}))).toEqual([]);
});
