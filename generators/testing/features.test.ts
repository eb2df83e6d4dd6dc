import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import { formSteps as steps } from "@/generators/config/steps";
import { features, stackFiles } from "@/generators/features";
import { fragmentsOf } from "@/generators/parts/feature/feature";
import { promises } from "@/generators/parts/promises";
import { trackReads } from "@/generators/views/provenance/track-reads";
import { printExpression } from "@/lib/hcl";
import { arbitraryConfig } from "./arbitrary-config";
import { configOf } from "./config-of";
import { fullestConfig } from "./configs.examples";

const configs = [
  ...presets.map(({ config }) => config),
  ...fc.sample(arbitraryConfig(), { numRuns: 20, seed: 8 }),
  fullestConfig,
  configOf({ api: { endpoint: "private", callerCidrs: ["10.0.0.0/8"] } }),
  configOf({ api: { health: {} }, domain: { name: "a.bank.io", zone: "create", zoneName: "bank.io" } }),
  configOf({ pipeline: { kind: "github", repository: "a/b" } }),
];

const made = configs.flatMap((config) => features.flatMap((feature) => fragmentsOf(feature, config)));

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

describe("features", () => {
  it("bear names and titles of their own", () => {
    for (const words of [features.map(({ name }) => name), features.map(({ title }) => title)])
      expect(unique(words)).toEqual(words);
  });

  it.each(features)("$name depends on the options that it names", (feature) => {
    const reads = configs.flatMap((config) =>
      [...trackReads(config, (tracked) => fragmentsOf(feature, tracked))].map((path) => path.split(".")[0] ?? ""),
    );
    expect(unique(reads).sort()).toEqual([...feature.options].sort());
  });

  it("validate every variable, and the bundle's own tests show each refusing a value", () => {
    for (const { name, declare, refused } of features.flatMap(({ variables = [] }) => variables)) {
      const declarations = configs.map(declare).filter((declaration) => declaration !== null);
      expect(declarations, name).not.toEqual([]);
      for (const { type, validations } of declarations)
        expect({ name, isValidated: validations.length > 0 || printExpression(type) === "bool" }).toEqual({
          name,
          isValidated: true,
        });
      // Its values are refused one run each, because its validations are many.
      if (name !== "model_versions" && declarations.some(({ validations }) => validations.length > 0))
        expect(refused, name).toBeDefined();
    }
  });

  it("keep every promise", () => {
    const kept = new Set<string>(features.flatMap((feature) => feature.promises));
    expect(Object.keys(promises).filter((id) => !kept.has(id))).toEqual([]);
  });

  it("open each file once, and write to no other", () => {
    const opened = stackFiles.map(({ path }) => path);
    expect(unique(opened)).toEqual(opened);
    expect(unique(made.map(({ file }) => file)).sort()).toEqual([...opened].sort());
  });

  it("leave no option of the form without effect, but for the layout", () => {
    const read = new Set<string>(features.flatMap(({ options }) => options));
    expect(Object.keys(defaultConfig).filter((key) => !read.has(key))).toEqual(["layout"]);
  });
});

it("shows every option in one step of the form", () => {
  expect(steps.flatMap(({ paths }) => paths).sort()).toEqual(Object.keys(defaultConfig).sort());
});
