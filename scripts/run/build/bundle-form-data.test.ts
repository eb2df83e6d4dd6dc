import { describe, expect, test } from "vitest";
import { toForm } from "@/components/wizard/spec/form-value";
import { formTree, standardConfig } from "@/generators/config/form-data";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import type { FieldSpec } from "@/generators/schema/field-spec";
import { dataOf } from "./bundle-form-data";

// Safe: it was one before.
const tree = JSON.parse(dataOf(formTree)) as FieldSpec;

test("the configuration is whole", () => {
  expect(JSON.parse(dataOf(standardConfig))).toEqual(defaultConfig);
});

describe("the tree", () => {
  test.each(presets.map(({ id, config }) => [id, config] as const))("fills a form with %s as before", (_, config) => {
    expect(toForm(tree, config)).toEqual(toForm(formTree, config));
  });

  test("fills an empty form as before", () => {
    expect(toForm(tree, undefined)).toEqual(toForm(formTree, undefined));
  });

  test.each([
    ["says what it takes of a list", "models", { limits: { min: 1, max: 10 } }],
    ["and of a text, which has room by it", "project", { limits: { min: 2, max: 24 } }],
  ])("%s", (_, name, expected) => {
    expect(tree.kind === "group" && tree.fields.find(({ key }) => key === name)?.field).toMatchObject(expected);
  });
});
