import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { linkOf } from "@/generators/links/links";
import { type FieldSpec, present } from "@/generators/schema/field-spec";
import { pruneBy } from "@/generators/schema/prune";
import { configOf } from "./config-of";

const existing = { vpcId: "vpc-0a1b2c3d", subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] };
const cold = { name: "v1", provisionedConcurrency: 0 };
const foreign = { name: "a.bank.io", zone: "external" };

/** Each holds a value that has no effect given the rest, often a wrong one; the second is the same without it. */
const withoutEffect: readonly [string, object, object][] = [
  ["throughput that is not provisioned", { storage: { provisionedMibps: 512 } }, {}],
  ["countries without a restriction", { firewall: { countries: ["KP", "not a country"] } }, {}],
  [
    "a repository without a pipeline",
    { pipeline: { repository: "bank/models", branch: "?", connectionArn: "x" } },
    { pipeline: {} },
  ],
  ["callers of a public endpoint", { api: { callerCidrs: ["10.0.0.0/8"] } }, {}],
  ["a stable version without a canary", { models: [{ name: "v1", stableVersion: 7 }] }, { models: [{ name: "v1" }] }],
  ["the lifetime of no cache", { api: { health: { cacheSeconds: 5 } } }, { api: { health: {} } }],
  [
    "the retention of no log",
    { network: { flowLogs: "off", flowLogRetentionDays: 731 } },
    { network: { flowLogs: "off" } },
  ],
  [
    "plans that no key opens",
    { api: { authorization: "iam" }, usagePlans: [{ name: "gold" }, { name: "gold" }] },
    { api: { authorization: "iam" } },
  ],
  [
    "a network of one's own beside one that is there",
    { network: { existing, cidr: "nonsense", zones: 9, nat: "single", flowLogs: "off", flowLogRetentionDays: 731 } },
    { network: { existing } },
  ],
  ["endpoints that others make", { network: { existing, extraEndpoints: ["sqs"] } }, { network: { existing } }],
  [
    "a vault without backups",
    { storage: { backup: false, backupVault: { keepDays: 0 } } },
    { storage: { backup: false } },
  ],
  ["bounds of what is not scaled", { models: [{ ...cold, minCapacity: 9, maxCapacity: 7 }] }, { models: [cold] }],
  ["the zone of foreign DNS", { domain: { ...foreign, zoneName: "other.io" } }, { domain: foreign }],
];

/** The configuration, its link and its bundle, as text. */
function everythingOf(input: object): string {
  const config = configOf(input);
  return JSON.stringify([config, linkOf(config), generate(config)]);
}

describe("what has no effect", () => {
  it.each(withoutEffect)("%s leaves neither config nor link nor Terraform a trace", (_, input, without) => {
    expect(everythingOf(input)).toBe(everythingOf(without));
    expect(configOf(configOf(input))).toEqual(configOf(input));
  });

  it("counts again once it has an effect", () => {
    expect(
      configOf({ storage: { throughputMode: "provisioned", provisionedMibps: 512 } }).storage.provisionedMibps,
    ).toBe(512);
    const models = [{ name: "v1", provisionedConcurrency: 0, canaryPercent: 5, stableVersion: 7 }];
    expect(configOf({ models }).models[0]?.stableVersion).toBe(7);
  });

  it("stays out of what is no configuration", () => {
    const prune = pruneBy(stackTree);
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
  readonly field: FieldSpec;
}

function fieldsOf(field: FieldSpec, path: string): readonly Found[] {
  const inner = present(field);
  if (inner.kind === "list") return fieldsOf(inner.item, `${path}[]`);
  if (inner.kind !== "group") return [];
  return inner.fields.flatMap(({ key, field: child }) => {
    const at = path === "" ? key : `${path}.${key}`;
    return [{ path: at, field: child }, ...fieldsOf(child, at)];
  });
}

describe("the conditions in the schema", () => {
  const fields = fieldsOf(stackTree, "");
  const conditional = fields.filter(({ field }) => field.when);

  it("stand on many fields", () => {
    expect(conditional.length).toBeGreaterThan(9);
  });

  it.each(conditional.map(({ path, field }) => [path, field] as const))(
    "of %s hold on fields that are always there, or there on the same conditions",
    (path, field) => {
      for (const { field: other } of field.when ?? []) {
        const wanted = other.includes(".") ? other : path.replace(/[^.]+$/, other);
        const named = fields.find((candidate) => candidate.path === wanted);
        expect(named).toBeDefined();
        // What may itself be without effect brings its conditions along.
        expect(field.when).toEqual(expect.arrayContaining([...(named?.field.when ?? [])]));
      }
      expect(field.initial).toBeDefined();
    },
  );
});
