import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { configFields } from "@/generators/config/config-fields";
import { checkConfig, defaultConfig, type StackConfig } from "@/generators/config/stack";
import { configFile } from "@/generators/docs/config-file";
import { linkOf } from "@/generators/links/links";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { configOf } from "./config-of";
import { fullestConfig } from "./configs.examples";

/** The bundle without what repeats the whole configuration. */
function effectOf(config: StackConfig): string {
  return generate(config)
    .filter(({ path }) => path !== configFile(config).path)
    .map(({ path, text }) => `${path}\n${text.replaceAll(linkOf(config), "")}`)
    .join("\n");
}

const bases = [
  fullestConfig,
  // A key of the state binds the Region of its bucket.
  configOf({ ...fullestConfig, backend: { ...fullestConfig.backend, kmsKeyId: "" } }),
  configOf({ ...defaultConfig, api: { ...defaultConfig.api, endpoint: "private", callerCidrs: ["10.0.0.0/16"] } }),
  configOf({
    ...defaultConfig,
    pipeline: { kind: "github", repository: "bank/models" },
    backend: { bucket: "state-of-bank" },
    models: [{ name: "v1", provisionedConcurrency: 0, canaryPercent: 10, stableVersion: 3 }],
  }),
  configOf({
    ...defaultConfig,
    network: { existing: { vpcId: "vpc-0a1b2c3d", subnetIds: ["subnet-0a1b2c3d", "subnet-1a2b3c4d"] } },
  }),
  configOf({ ...defaultConfig, storage: { backupVault: { lock: "compliance" } } }),
  configOf({
    ...defaultConfig,
    api: { ...defaultConfig.api, endpoint: "edge" },
    domain: { name: "scoring.north-bank.com", zone: "external" },
  }),
  configOf({
    ...defaultConfig,
    scaling: { schedules: [{ name: "open" }] },
    network: { zones: 2, zoneBlocks: [{ zone: "use1-az1" }, { zone: "use1-az2", block: 3 }] },
  }),
];

/** Values that no neighbour of the value there is leads to. */
const byHand: Readonly<Record<string, unknown>> = {
  "models.[].imageDigest": `sha256:${"a".repeat(64)}`,
  "models.[].modelSha256": "a".repeat(64),
  "api.requestSchema": '{"type":"object","required":["amount"]}',
  "network.existing.vpcId": "vpc-1a2b3c4d",
  "network.existing.subnetIds.[]": "subnet-2a2b3c4d",
  "network.zoneBlocks": [],
  "domain.name": "scores.risk.north-bank.com",
  "domain.zoneName": "north-bank.com",
  "domain.extraNames.[]": "cards.risk.north-bank.com",
};

/** Fields of which none can change alone, because they add up. */
const byHandTogether: Readonly<Record<string, (config: StackConfig) => unknown>> = {
  "models.[].splitPercent": ({ models, ...others }) => ({
    ...others,
    models: models.map((model, at) => ({ ...model, splitPercent: at === 0 ? 100 : 0 })),
  }),
};

function nameOf(path: readonly (string | number)[]): string {
  return path.map((step) => (typeof step === "number" ? "[]" : step)).join(".");
}

/** The fields that change the bundle of a configuration, of those that were not seen to change one yet. */
function effective(config: StackConfig, seen: ReadonlySet<string>): readonly string[] {
  const before = effectOf(config);
  const found = new Set<string>();
  for (const field of configFields(config)) {
    const name = nameOf(field.path);
    if (seen.has(name) || found.has(name)) continue;
    const values = [...(byHand[name] === undefined ? [] : [byHand[name]]), ...variantsOf(field)];
    const together = byHandTogether[name]?.(config);
    const changed = values.map((value) => withValue<unknown>(config, field.path, value));
    const changes = [...(together === undefined ? [] : [together]), ...changed].some((input) => {
      const checked = checkConfig(input);
      return checked.ok && effectOf(checked.config) !== before;
    });
    if (changes) found.add(name);
  }
  return [...found];
}

it("every field has an effect on the bundle of some configuration", () => {
  let seen: ReadonlySet<string> = new Set();
  for (const config of bases) seen = new Set([...seen, ...effective(config, seen)]);
  const all = new Set(bases.flatMap((config) => configFields(config).map(({ path }) => nameOf(path))));
  expect([...all].filter((name) => !seen.has(name))).toEqual([]);
  expect(all.size).toBeGreaterThan(135);
});
