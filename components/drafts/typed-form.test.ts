import { describe, expect, test } from "vitest";
import { ownPreset } from "@/generators/config/own-preset";
import { presets } from "@/generators/config/presets";
import { defaultConfig, stackConfigSchema } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { withValue } from "@/generators/schema/with-value";
import { toForm } from "../wizard/spec/form-value";
import { typedBeyond, typedOver, typedUnder } from "./typed-form";

// The root of the tree is a group, so its form value is an object.
const standard = toForm(stackTree, defaultConfig) as Record<string, unknown>;

test("a form that its link tells is kept as the link alone", () => {
  expect(typedBeyond(standard, defaultConfig)).toBeUndefined();
});

test.each([
  ["does not hold", ["owner"], ""],
  ["is hidden", ["storage", "provisionedMibps"], "512"],
  ["is switched off", ["domain", "value", "name"], "a.bank.io"],
])("what %s is kept beside the link, and comes back", (_, path, value) => {
  const typed = withValue(standard, path, value);
  const kept: unknown = JSON.parse(JSON.stringify(typedBeyond(typed, defaultConfig)));
  expect(typedOver(kept, defaultConfig)).toEqual(typed);
});

test("nothing was typed where an earlier version kept a link alone", () => {
  expect(typedOver(undefined, defaultConfig)).toBeUndefined();
});

describe("under a preset", () => {
  const dev = presets.find(({ id }) => id === "small-dev")?.config ?? defaultConfig;
  const fill = (...typed: readonly (readonly [path: readonly (string | number)[], value: unknown])[]) =>
    typed.reduce<unknown>((form, [path, value]) => withValue(form, path, value), standard) as Record<string, unknown>;

  test("a form that holds leaves nothing beside it", () => {
    expect(typedUnder(checkedPreset(), standard)).toBeUndefined();
  });

  test("whose stack it is stays as it was typed, though it does not hold; what the preset is about does not", () => {
    const typed = typedUnder(
      checkedPreset(),
      fill(
        [["owner"], ""],
        [["domain", "on"], true],
        [["domain", "value", "name"], "not a domain"],
        [["scaling", "accountConcurrency"], "many"],
      ),
    );
    expect(typed).toMatchObject({
      owner: "",
      domain: { on: true, value: { name: "not a domain" } },
      scaling: { accountConcurrency: String(dev.scaling.accountConcurrency) },
    });
  });

  function checkedPreset() {
    return stackConfigSchema.parse(ownPreset(dev, defaultConfig));
  }
});
