import fc from "fast-check";
import { expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { configFields } from "@/generators/config/config-fields";
import { presets } from "@/generators/config/presets";
import { checkConfig, type StackConfig, type StackInput } from "@/generators/config/stack";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { arbitraryConfig } from "./arbitrary-config";
import { configOf } from "./config-of";
import { fullestConfig } from "./configs.examples";
import { controls, type ScannedBlock } from "./scanner.examples";

const zone = { name: "a.bank.io", zone: "create", zoneName: "bank.io" } as const;
const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";

const inputs: readonly StackInput[] = [
  { domain: zone, network: { nat: "per-zone" }, firewall: { knownBadInputs: "off" }, api: { health: {} } },
  {
    network: { flowLogs: "off", nat: "single" },
    firewall: { knownBadInputs: "count" },
    observability: { logRetentionDays: 90 },
  },
  { pipeline: { kind: "codepipeline", repository: "a/b", connectionArn }, encryption: { keys: "per-service" } },
  { pipeline: { kind: "github", repository: "a/b" }, api: { authorization: "iam", endpoint: "private" } },
];

/** What decides whether something stands in the bundle at all; the others only change values. */
const written = new Set(["api", "domain", "firewall", "network", "encryption", "pipeline", "protection"]);

/** Every choice and switch of a configuration in each of its values. */
function neighbours(config: StackConfig): readonly StackConfig[] {
  return configFields(config)
    .filter(({ spec }) => spec.kind === "choice" || spec.kind === "switch")
    .filter(({ path: [first = ""] }) => written.has(String(first)))
    .flatMap((field) => variantsOf(field).map((value) => checkConfig(withValue<unknown>(config, field.path, value))))
    .flatMap((checked) => (checked.ok ? [checked.config] : []));
}

const bases = [...presets.map(({ config }) => config), fullestConfig, ...inputs.map(configOf)];
const drawn = fc.sample(arbitraryConfig(), { numRuns: 12, seed: 11 });
const covering = [...bases, ...neighbours(fullestConfig), ...drawn];

function blocksOf(config: StackConfig): readonly ScannedBlock[] {
  const all = generate(config)
    .filter(({ path }) => /^[^/]+\.(?:tf|tfvars)$/.test(path))
    .map(({ text }) => text)
    .join("\n");
  const blocks = all.matchAll(/^(?:resource "(\w+)"|data "(aws_iam_policy_document)") "\w+" \{\n[\s\S]*?^\}/gm);
  return [...blocks].map(([text, resource, document = ""]) => ({ type: resource ?? document, text, all }));
}

function expected(block: ScannedBlock): readonly string[] {
  return controls.filter(({ type, holds }) => type === block.type && !holds(block)).map(({ check }) => check);
}

it("says to a scanner, at the resource, why a control is not kept, and only there", () => {
  expect(covering.length).toBeGreaterThan(40);
  for (const block of covering.flatMap(blocksOf)) {
    const reasons = [...block.text.matchAll(/^ *#checkov:skip=(\w+):(.*)$/gm)];
    const told = new Set(reasons.map(([, check = ""]) => check));
    const title = block.text.split("\n", 1)[0];
    expect([title, ...[...told].sort()]).toEqual([title, ...[...expected(block)].sort()]);
    for (const [, , reason = ""] of reasons) expect(reason.split(" ").length).toBeGreaterThan(3);
  }
}, 240_000);
