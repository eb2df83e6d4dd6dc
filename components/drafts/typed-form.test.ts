import { expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { withValue } from "@/generators/schema/with-value";
import { toForm } from "../wizard/spec/form-value";
import { typedBeyond, typedOver } from "./typed-form";

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
