import { describe, expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { withValue } from "@/generators/schema/with-value";
import { valueAt } from "@/lib/json/value-at";
import { fitForm } from "./fit-form";
import { toForm } from "./form-value";

const standard = toForm(stackTree, defaultConfig);
const fitted = (held: unknown) => fitForm(stackTree, held, standard);

describe("what a form held", () => {
  test.each([
    ["an invalid number", ["firewall", "rateLimit"], "12 apples"],
    ["an empty text", ["owner"], ""],
    ["a group that is switched off", ["domain", "value", "name"], "score.acme"],
    ["a switch", ["domain", "on"], true],
    ["a hidden field", ["storage", "provisionedMibps"], "many"],
    ["a list with an unfinished row", ["tags"], [{ key: "", value: "x" }]],
  ])("keeps %s", (_, path, value) => {
    expect(valueAt(fitted(withValue(standard, path, value)), path)).toEqual(value);
  });

  test.each([
    ["a field that there is no more", { colour: "red" }],
    ["a text that was a list", { owner: ["a"] }],
    ["a choice that is no longer offered", { layout: "spiral" }],
    ["a list that was a text", { models: "v1" }],
    ["a switch that was a text", { domain: { on: "yes" } }],
    ["nothing", undefined],
  ])("leaves the standard in place of %s", (_, held) => {
    expect(fitted(held)).toEqual(standard);
  });

  test("gives a row of a list the fields that it lacks", () => {
    expect(valueAt(fitted({ tags: [{ key: "Team" }] }), ["tags"])).toEqual([{ key: "Team", value: "" }]);
  });
});
