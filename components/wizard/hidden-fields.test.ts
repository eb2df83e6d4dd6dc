import { describe, expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { linkOf } from "@/generators/links/links";
import type { NamedField } from "@/generators/schema/field-spec";
import { configOf } from "@/generators/testing/config-of";
import { statements } from "./describe";
import { toConfig, toForm } from "./spec/form-value";
import { steps } from "./stack-spec";

/** The form of the default, with some of its fields typed over. */
const formWith = (group: string, changes: object) => {
  const form: Record<string, unknown> = { ...Object(toForm(stackTree, defaultConfig)) };
  return { ...form, [group]: { ...Object(form[group]), ...changes } };
};

const judged = (values: unknown) => configOf(toConfig(stackTree, values));

describe("a field that has no effect", () => {
  test.each([
    ["a number", "storage", { provisionedMibps: "512" }, { throughputMode: "provisioned" }, /512/],
    ["a number that is none yet", "storage", { provisionedMibps: "many" }, { throughputMode: "elastic" }, undefined],
    ["a list", "firewall", { countries: ["KP"] }, { geoMode: "block" }, /KP/],
    ["an unfinished list", "firewall", { countries: [""] }, { geoMode: "off" }, undefined],
    ["a text", "pipeline", { repository: "bank/models" }, { kind: "github" }, /bank\/models/],
    ["ranges", "api", { callerCidrs: ["10.0.0.0/8"] }, { endpoint: "private" }, /10\.0\.0\.0/],
  ])("keeps %s in the form and out of config and link", (_, group, typed, back, found) => {
    const hidden = formWith(group, typed);
    expect(judged(hidden)).toEqual(defaultConfig);
    expect(linkOf(judged(hidden))).toBe("v=1");
    if (found) expect(linkOf(judged({ ...hidden, [group]: { ...hidden[group], ...back } }))).toMatch(found);
  });

  test("is not told in the review", () => {
    const labels = (change: object) =>
      statements(
        steps.flatMap(({ fields }) => fields),
        { ...defaultConfig, ...change },
        defaultConfig,
      ).map(({ label }) => label);
    expect(labels({})).not.toContain("Allowed CIDR ranges");
    expect(labels({ api: { ...defaultConfig.api, endpoint: "private" } })).toContain("Allowed CIDR ranges");
    expect(labels({})).toContain("Usage plans");
    expect(labels({ api: { ...defaultConfig.api, authorization: "iam" } })).not.toContain("Usage plans");
  });
});

const advancedIn = (fields: readonly NamedField[]): readonly string[] =>
  fields.flatMap(({ key, field }) => [
    ...(field.advanced ? [key] : []),
    ...(field.kind === "group" ? advancedIn(field.fields) : []),
  ]);

test("most fields are in sight, few are folded away", () => {
  const folded = steps.map(({ key, fields }) => [key, advancedIn(fields)] as const);
  expect(Object.fromEntries(folded)).toMatchObject({
    api: ["health", "split", "accessLogRetentionDays"],
    network: ["zoneBlocks", "flowLogRetentionDays"],
    alerts: ["infoEmails", "routes", "minimumRequests"],
    project: [],
  });
});
