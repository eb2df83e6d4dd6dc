import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { checkConfig, defaultConfig, type StackConfig, stackConfigSchema } from "@/generators/config/stack";
import { linkOf } from "@/generators/links/links";
import { pruneBy } from "@/generators/schema/prune";
import { asNode, initialOf, innermost, metaOf, type SchemaNode } from "@/generators/schema/schema-node";

const configOf = (input: unknown): StackConfig => {
  const checked = checkConfig(input);
  if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join("\n"));
  return checked.config;
};

/** Each holds a value that has no effect given the rest, and one that is wrong besides. */
const withoutEffect: readonly [string, object][] = [
  ["throughput that is not provisioned", { storage: { provisionedMibps: 512 } }],
  ["countries without a restriction", { firewall: { countries: ["KP", "not a country"] } }],
  ["a repository without a pipeline", { pipeline: { repository: "bank/models", branch: "?", connectionArn: "x" } }],
  ["callers of a public endpoint", { api: { callerCidrs: ["10.0.0.0/8"] } }],
  ["a stable version without a canary", { models: [{ name: "v1", stableVersion: 7 }] }],
  ["the lifetime of no cache", { api: { health: { cacheSeconds: 5 } } }],
  ["the retention of no log", { network: { flowLogs: "off", flowLogRetentionDays: 731 } }],
  ["plans that no key opens", { api: { authorization: "iam" }, usagePlans: [{ name: "gold" }, { name: "gold" }] }],
  [
    "bounds of what is not scaled",
    { models: [{ name: "v1", provisionedConcurrency: 0, minCapacity: 9, maxCapacity: 7 }] },
  ],
  ["the zone of foreign DNS", { domain: { name: "a.bank.io", zone: "external", zoneName: "other.io" } }],
];

describe("what has no effect", () => {
  it.each(withoutEffect)("%s leaves neither config nor link nor Terraform a trace", (_, input) => {
    const config = configOf(input);
    const text = JSON.stringify([config, linkOf(config), generate(config)]);
    expect(text).not.toMatch(/\b512\b.*MiB|KP|bank\/models|"10\.0\.0\.0\/8"|other\.io|gold/);
    expect(configOf(config)).toEqual(config);
  });

  it("counts again once it has an effect", () => {
    expect(
      configOf({ storage: { throughputMode: "provisioned", provisionedMibps: 512 } }).storage.provisionedMibps,
    ).toBe(512);
    const models = [{ name: "v1", provisionedConcurrency: 0, canaryPercent: 5, stableVersion: 7 }];
    expect(configOf({ models }).models[0]?.stableVersion).toBe(7);
  });

  it("stays out of what is no configuration", () => {
    const prune = pruneBy(stackConfigSchema);
    for (const input of [undefined, null, 3, "x", [], { api: 3, models: [null, "v1"], storage: [] }]) {
      expect(prune(input)).toEqual(input);
    }
  });

  it("takes nothing from the default", () => {
    expect(configOf(defaultConfig)).toEqual(defaultConfig);
  });
});

interface Found {
  readonly path: string;
  readonly field: SchemaNode;
}

const fieldsOf = (node: SchemaNode, path: string): readonly Found[] => {
  const { def } = innermost(node)._zod;
  if (def.type === "array") return fieldsOf(asNode(def.element), `${path}[]`);
  if (def.type !== "object") return [];
  return Object.entries(def.shape).flatMap(([key, child]) => {
    const field = asNode(child);
    const inner = path === "" ? key : `${path}.${key}`;
    return [{ path: inner, field }, ...fieldsOf(field, inner)];
  });
};

describe("the conditions in the schema", () => {
  const fields = fieldsOf(asNode(stackConfigSchema), "");
  const conditional = fields.filter(({ field }) => metaOf(field).when);

  it.each(conditional.map(({ path, field }) => [path, field] as const))(
    "of %s hold on fields that are always there",
    (path, field) => {
      for (const { field: other } of metaOf(field).when ?? []) {
        const wanted = other.includes(".") ? other : path.replace(/[^.]+$/, other);
        const named = fields.find((candidate) => candidate.path === wanted);
        expect(named && metaOf(named.field).when).toBeUndefined();
        expect(named).toBeDefined();
      }
      expect(initialOf(field)).toBeDefined();
    },
  );
});
