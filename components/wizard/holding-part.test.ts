import { describe, expect, test } from "vitest";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { withValue } from "@/generators/schema/with-value";
import { heldBackWords } from "./held-back";
import { holdingPart } from "./holding-part";
import { toForm } from "./spec/form-value";

const standard = toForm(stackTree, defaultConfig);
type Typed = readonly (readonly [path: string, value: unknown])[];
const formWith = (typed: Typed) =>
  typed.reduce((form, [path, value]) => withValue(form, path.split("."), value), standard);

const domainOn = ["domain.on", true] as const;

describe("of a form with fields that do not hold, the rest is taken", () => {
  test.each<[string, Typed, string]>([
    ["a required field that is empty", [domainOn], "Custom domain"],
    ["one that binds another", [domainOn, ["domain.value.name", "a.bank.io"]], "Custom domain"],
    ["a pipeline without a repository", [["pipeline.kind", "github"]], "Pipeline"],
    ["a state backend without a bucket", [["backend.on", true]], "State backend"],
    ["a number that is none", [["firewall.rateLimit", "12 apples"]], "Rate limit per caller"],
    ["an unfinished row", [["tags", [{ key: "", value: "x" }]]], "Tag 1"],
    ["a field below another's bound", [["models.0.reservedConcurrency", "20"]], "Reserved concurrency"],
    ["a field that breaks another's bound", [["models.0.maxCapacity", "3000"]], "Autoscaling maximum"],
  ])("%s", (_, typed, label) => {
    const { config, back } = holdingPart(formWith([...typed, ["owner", "risk"]]), defaultConfig);
    expect(config).toEqual({ ...defaultConfig, owner: "risk" });
    expect(back.map((one) => one.label)).toEqual([label]);
    expect(checkConfig(config).ok).toBe(true);
  });
});

test("a bad field stands at its last good value", () => {
  const base = { ...defaultConfig, owner: "risk" };
  expect(
    holdingPart(
      formWith([
        ["owner", ""],
        ["project", "kept"],
      ]),
      base,
    ).config,
  ).toEqual({ ...base, project: "kept" });
});

test("the words name the field and what it needs", () => {
  expect(heldBackWords(holdingPart(formWith([domainOn, ["owner", ""]]), defaultConfig).back)).toMatch(
    /^Owner \(needs .*\); Custom domain \(Domain name: needs .*\)$/,
  );
});
