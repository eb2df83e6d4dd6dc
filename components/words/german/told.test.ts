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
import { pictureOf } from "@/generators/views/picture/picture";
import { spokenPicture } from "../../picture/spoken-picture";
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

/** What somebody chose, and AWS's own names. */
const isName = (words: string) =>
  /^(?:\/|POST|team\/|[a-z]+-[a-z]+-\d[a-z]$|CloudWatch|CodePipeline|CodeBuild|S3$)|[@-]/.test(words);

test("what the picture shows", () => {
  const nodes = [
    ...configs,
    configOf({ pipeline: { kind: "github", repository: "team/model" }, storage: { backupVault: {} } }),
  ].flatMap((config) => pictureOf(config).nodes);
  expect(nodes.length).toBeGreaterThan(100);
  expect(missing(nodes.map(({ title }) => title))).toEqual([]);
  expect(missing(nodes.map(({ detail }) => detail).filter((words) => !isName(words)))).toEqual([]);
  expect(missing(nodes.flatMap(({ leads }) => leads.map(({ label }) => label)))).toEqual([]);
});

test("the drawing says what its list says", () => {
  const { svg, nodes } = spokenPicture(pictureOf(defaultConfig), messages.said);
  const [callers] = nodes;
  expect(callers).toMatchObject({
    title: "Aufrufer",
    detail: "API-Schlüssel",
    leads: [{ label: "Anfragen an", to: "Firewall (5 Regeln)" }],
  });
  for (const words of ["<title>Aufrufer, API-Schlüssel</title>", ">Aufrufer</text>", ">API-Schlüssel</text>"]) {
    expect(svg).toContain(words);
  }
  expect(svg).toContain(">Privates Netz 10.40.0.0/16</text>");
  expect(svg).toMatch(/<title>Firewall, 5 Regeln: firewall\.tf, Zeile \d+<\/title>/);
  expect(svg).toContain("Aufrufer (API-Schlüssel): Anfragen an Firewall (5 Regeln).");
  expect(svg).not.toMatch(/Callers|Private network|, line \d/);
});
