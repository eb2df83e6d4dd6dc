import { expect, test } from "vitest";
import { defaultConfig } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { statements } from "./describe";
import { steps } from "./stack-spec";

const say = (key: string, change: object) => {
  return statements(
    steps.find((step) => step.key === key)?.fields ?? [],
    configOf({ ...defaultConfig, ...change }),
    defaultConfig,
  );
};

test.each([
  ["project", { project: "risk" }, { label: "Project", words: "risk", changed: true }],
  ["project", {}, { label: "Layout", words: "One file per concern", changed: false }],
  ["domain", {}, { label: "Custom domain", words: "none", changed: false }],
  ["network", {}, { label: "Availability Zones", words: "3", changed: false }],
  ["alerts", {}, { label: "Log retention", words: "365 days", changed: false }],
  ["alerts", {}, { label: "Notify on recovery", words: "yes", changed: false }],
  ["data", {}, { label: "POSIX user", words: "1000", changed: false }],
  ["scaling", {}, { label: "Account concurrency limit", words: "1,000", changed: false }],
])("step %s with %j states %j", (key, change, expected) => {
  expect(say(key, change)).toContainEqual(expected);
});

test("things of a list are told by their names and what they hold", () => {
  const [plans] = say("api", { usagePlans: [{ name: "gold", quotaLimit: 5000 }] }).filter(
    ({ label }) => label === "Usage plans",
  );
  expect(plans?.words).toMatch(
    /^gold: rate limit 500 requests\/s, .*quota 5,000 requests, quota period Month, limit per version none$/,
  );
});
