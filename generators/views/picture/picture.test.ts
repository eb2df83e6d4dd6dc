import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import type { StackConfig, StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { estimateOf } from "@/generators/views/cost/estimate";
import { glyphOf } from "./glyphs";
import { layOut } from "./lay-out";
import { pictureOf, stackGraph } from "./picture";

const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";
const whole = configOf({
  models: Array.from({ length: 6 }, (_, at) => ({ name: `v${at + 1}`, reservedConcurrency: 100 })),
  domain: { name: "fraud.bank.io", zone: "create", zoneName: "bank.io" },
  network: { nat: "per-zone", zones: 4 },
  pipeline: { kind: "codepipeline", repository: "a/b", connectionArn },
  alerts: { emails: ["a@bank.io", "b@bank.io"] },
});
const configs = [...presets.map(({ id, config }) => [id, config] as const), ["everything", whole] as const];

function titles(config: StackConfig) {
  return pictureOf(config).nodes.map(({ title }) => title);
}
function detailsOf(config: StackConfig, title: string) {
  return pictureOf(config)
    .nodes.filter((node) => node.title === title)
    .map(({ detail }) => detail);
}

describe.each(configs)("the picture of %s", (_, config) => {
  const picture = pictureOf(config);

  it("is the same bytes each time", () => {
    expect(pictureOf(config)).toEqual(picture);
  });

  it("has every version with its stage and alias, and every zone", () => {
    const shown = picture.nodes.map(({ title }) => title);
    for (const { name } of config.models)
      expect(shown).toEqual(expect.arrayContaining([`Stage ${name}`, `Function ${name}`]));
    expect(shown.filter((title) => title.startsWith("Alias"))).toHaveLength(config.models.length);
    expect(shown.filter((title) => title === "Private subnet")).toHaveLength(config.network.zones);
  });

  it("points to the block of each thing", () => {
    const files = new Map(generate(config).map(({ path, text }) => [path, text.split("\n")]));
    const made = picture.nodes.filter(({ file }) => file !== undefined);
    expect(made.length).toBeGreaterThan(10);
    for (const { id, file = "", line = 0 } of made) {
      const head = files.get(file)?.[line - 1] ?? "";
      const [, type, name] = /^resource "(\w+)" "(\w+)" \{$/.exec(head) ?? [];
      const address = `${type}.${name}`;
      const said = id.replace(/^mail aws_sns_topic\./, "aws_sns_topic_subscription.").replace(/\[.*$/, "");
      expect(said === "alarms" ? type : address).toBe(said === "alarms" ? "aws_cloudwatch_metric_alarm" : said);
    }
  });

  it("has an icon for each thing", () => {
    expect(stackGraph(config).nodes.filter((node) => glyphOf(node) === undefined)).toEqual([]);
  });

  it("puts the whole bill somewhere, and each of its lines once", () => {
    const { items, total } = estimateOf(config, "medium");
    const { nodes, elsewhereUsd = 0, svg } = pictureOf(config, items);
    const tagged = nodes.filter(({ usd }) => usd !== undefined);
    const shown = tagged.reduce((sum, { usd = 0 }) => sum + usd, 0);
    expect(shown + elsewhereUsd).toBeCloseTo(total, 1);
    expect(shown).toBeGreaterThan(elsewhereUsd);
    expect(svg.match(/text-anchor="middle"/g)).toHaveLength(tagged.length);
    expect(picture.svg).not.toContain("text-anchor");
  });

  it("lets nothing lie over anything else", () => {
    const { nodes, width, height } = layOut(stackGraph(config));
    const overlapping = nodes.flatMap((a, at) =>
      nodes
        .slice(at + 1)
        .filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height)
        .map((b) => [a.id, b.id]),
    );
    expect(overlapping).toEqual([]);
    const outside = nodes.filter(
      ({ x, y, ...node }) => x < 0 || y < 0 || x + node.width > width || y + node.height > height,
    );
    expect(outside).toEqual([]);
  });

  it("says in words what it shows", () => {
    for (const { title } of picture.nodes) expect(picture.svg).toContain(`<title>${title}`);
    expect(picture.svg).toMatch(/<desc id="picture-description">Callers .*<\/desc>/);
    expect(picture.nodes.find(({ id }) => id === "callers")?.leads.length).toBeGreaterThan(0);
  });
});

const sharing = [
  { name: "v1", imageTag: "v1-1.0.0", splitPercent: 90 },
  { name: "v2", imageTag: "v2-1.0.0", splitPercent: 10 },
];

/** A configuration of so many versions. */
function versions(count: number): StackConfig {
  return configOf({
    scaling: { accountConcurrency: 10_000 },
    models: Array.from({ length: count }, (_, at) => ({ name: `v${at + 1}`, imageTag: `v${at + 1}-1.0.0` })),
  });
}

describe("pictureOf", () => {
  it.each([
    [1, false],
    [4, false],
    [5, true],
    [10, true],
  ])("of %i versions, goes from left to right: %s", (count, sideways) => {
    const graph = layOut(stackGraph(versions(count)));
    expect(graph.sideways).toBe(sideways);
    const boxes = new Map(graph.nodes.map((node) => [node.id, node]));
    for (const { from, to, points } of graph.edges) {
      const [a, b] = [boxes.get(from), boxes.get(to)];
      const ends = sideways ? [(a?.x ?? 0) + (a?.width ?? 0), b?.x] : [(a?.y ?? 0) + (a?.height ?? 0), b?.y];
      expect(
        [points[0], points.at(-1)].map((point) => point?.[sideways ? "x" : "y"]),
        `${from} to ${to}`,
      ).toEqual(ends);
    }
  });

  it("of ten versions is little wider than a window of 1,400 pixels, at a size that is read", () => {
    // Text of 13 pixels at 0.8 of its size, as the page shows it first.
    expect(layOut(stackGraph(versions(10))).width * 0.8).toBeLessThan(1.25 * 1400);
  });

  it("charges a version's warm environments to its function, and every alarm to the alarms", () => {
    const config = versions(2);
    const of = (title: string) =>
      pictureOf(config, estimateOf(config, "low").items).nodes.find((node) => node.title === title);
    expect(of("Function v1")?.usd).toBeGreaterThan(100);
    expect(of("Function v1")?.usd).toBeCloseTo(of("Function v2")?.usd ?? 0, 6);
    expect(of("Alarms")?.usd).toBeGreaterThan(1);
    expect(of("Stage v1")?.usd).toBeUndefined();
  });

  const options: readonly [string, string, StackInput, StackInput][] = [
    ["a domain", "Custom domain", { domain: { name: "f.bank.io", zone: "external", zoneName: "bank.io" } }, {}],
    ["NAT", "NAT gateway", { network: { nat: "single" } }, {}],
    ["the internet", "Internet", { network: { nat: "single" } }, {}],
    ["a private door", "Private endpoint", { api: { endpoint: "private" } }, {}],
    ["the dashboard", "Dashboard", {}, { observability: { dashboard: false } }],
    ["a router", "Router", { api: { split: {} }, models: sharing }, { models: sharing }],
    ["a stage of the split", "Stage split", { api: { split: {} }, models: sharing }, { models: sharing }],
    ["a pipeline", "Pipeline", { pipeline: { kind: "codepipeline", repository: "a/b", connectionArn } }, {}],
    ["a GitHub role", "GitHub role", { pipeline: { kind: "github", repository: "a/b" } }, {}],
  ];
  it.each(options)("shows %s where there is one", (_, title, present, absent) => {
    expect(titles(configOf(present))).toContain(title);
    expect(titles(configOf(absent))).not.toContain(title);
  });

  it("leads from the split's stage through its router to each version", () => {
    const { edges } = stackGraph(configOf({ api: { split: {} }, models: sharing }));
    const router = "aws_lambda_function.split";
    expect(edges.filter(({ to }) => to === router).map(({ from }) => from)).toEqual([
      'aws_api_gateway_stage.model["split"]',
    ]);
    expect(edges.filter(({ from }) => from === router).map(({ to }) => to)).toEqual([
      'aws_lambda_alias.live["v1"]',
      'aws_lambda_alias.live["v2"]',
    ]);
  });

  it("names one address and counts several", () => {
    expect(detailsOf(configOf({ alerts: { emails: ["a@bank.io"] } }), "E-mail")).toEqual(["a@bank.io"]);
    expect(detailsOf(whole, "E-mail")).toEqual(["2 addresses"]);
  });

  it("keeps text that users typed text", () => {
    const { svg } = pictureOf(configOf({ alerts: { emails: ["o'neil&sons@bank.io"] } }));
    expect(svg).toContain("o&#39;neil&amp;sons@bank.io");
    expect(svg).not.toMatch(/<script|on\w+=/);
  });
});
