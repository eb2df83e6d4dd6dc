import { expect, test } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { stackInstances, stackModule } from "@/generators/bundle/stack-module";
import { presets } from "@/generators/config/presets";
import { defaultConfig } from "@/generators/config/stack";
import { features } from "@/generators/features";
import { services } from "@/generators/parts/cost/line-item";
import { prices } from "@/generators/parts/cost/prices";
import { promises } from "@/generators/parts/promises";
import { configOf } from "@/generators/testing/config-of";
import { capacityOf } from "@/generators/views/capacity/capacity";
import { stackNumbers } from "@/generators/views/compare/stack-numbers";
import { costOf } from "@/generators/views/cost/cost";
import messages from "./messages";
import { germanFeatures, germanPromises } from "./promised";

const configs = [
  ...presets.map(({ config }) => config),
  { ...defaultConfig, network: { ...defaultConfig.network, nat: "single" as const } },
  configOf({
    models: [
      { name: "v1", splitPercent: 90 },
      { name: "v2", splitPercent: 10 },
    ],
    api: { split: {}, health: { cacheGb: 0.5 } },
  }),
];

/** What has no German, or one in which English is left. */
const missing = (sentences: readonly string[]) => {
  const isLeft = (words: string | undefined) =>
    words === undefined || /\b(?:of|the|and|kept|run|per|in any)\b/.test(words);
  return [...new Set(sentences.filter((sentence) => isLeft(messages.said(sentence))))];
};

test("every line of a bill, and what its price is per", () => {
  const items = configs.flatMap((config) => Object.values(costOf(config).levels).flatMap((level) => level.items));
  expect(items.length).toBeGreaterThan(100);
  expect(missing(items.map(({ label }) => label))).toEqual([]);
  expect(missing(Object.values(prices).map(({ per }) => per))).toEqual([]);
  // AWS's own names stay as they are.
  expect(services.filter((service) => messages.said(service) !== undefined)).toEqual(["Interface endpoints", "CI/CD"]);
});

test.each([1, 5000, 100_000])("what ends a peak of %i requests a second", (requestsPerSecond) => {
  const versions = configs.flatMap((config) => capacityOf(config, { requestsPerSecond, durationMs: 50 }).versions);
  const limits = versions.flatMap((version) => version.limits);
  expect(missing(limits.map(({ what }) => what))).toEqual([]);
  // Plans are called what a person calls them.
  const whys = limits.filter(({ what }) => what !== "Throttles of the usage plans").map(({ why }) => why);
  expect(missing([...whys, ...versions.flatMap(({ steps }) => steps.map(({ why }) => why))])).toEqual([]);
});

test("what a stack is made of", () => {
  const facts = configs.flatMap((config) => {
    const { parts, hourly } = stackNumbers(config, stackInstances(stackModule(config, generate(config))));
    return [...parts, ...hourly];
  });
  expect(missing(facts.flatMap(({ what, words }) => [what, words]))).toEqual([]);
  expect(facts.length).toBeGreaterThan(50);
});

test("what it promises, and what its concerns are called", () => {
  expect(Object.keys(germanPromises)).toEqual(Object.keys(promises));
  const titles = [...features.map(({ title }) => title), "Documents of the bundle"];
  expect(Object.keys(germanFeatures).toSorted()).toEqual([...new Set(titles)].toSorted());
});
