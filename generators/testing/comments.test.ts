import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { presets } from "@/generators/config/presets";
import type { StackInput } from "@/generators/config/stack";
import { configOf } from "@/generators/testing/config-of";
import { fullestConfig } from "@/generators/testing/configs.examples";

const deployRoleArn = "arn:aws:iam::210987654321:role/deploy";
const connectionArn = "arn:aws:codeconnections:us-east-1:123456789012:connection/01234567-89ab-cdef-0123-456789abcdef";
const cold = { name: "v1", provisionedConcurrency: 0 };

/** Everything that may be left out, left out. */
const least: StackInput = {
  models: [cold],
  api: { authorization: "iam", endpoint: "private", manageAccountLogging: false },
  firewall: { commonRules: "off", knownBadInputs: "off", sqlInjection: "off", ipReputation: "off" },
  network: { zones: 2, flowLogs: "off" },
  storage: { backup: false, archiveAfterDays: 0 },
  observability: { dashboard: false },
  protection: { data: "never", logs: "never" },
};

const shapes: readonly (readonly [string, StackInput])[] = [
  ...presets.map(({ id, config }) => [id, config] as const),
  ["fullest", { ...fullestConfig, layout: "files" }],
  ["least", least],
  ["github", { pipeline: { kind: "github", repository: "a/b" }, models: [{ ...cold, canaryPercent: 5 }] }],
  ["codepipeline", { pipeline: { kind: "codepipeline", repository: "a/b", connectionArn } }],
  [
    "delivery",
    { pipeline: { kind: "github", repository: "a/b", deployRoleArn }, backend: { bucket: "state-of-bank" } },
  ],
  ["edge", { api: { endpoint: "edge" }, domain: { name: "a.bank.io", zone: "external" } }],
  [
    "edge, by argument",
    { api: { endpoint: "edge" }, domain: { name: "a.bank.io", zone: "external", edgeCertificate: "region" } },
  ],
  ["zone", { domain: { name: "a.bank.io", zone: "create", zoneName: "bank.io" }, network: { nat: "single" } }],
];

/** Comments that no line of Terraform follows at once. */
function orphansIn({ path, text }: { readonly path: string; readonly text: string }): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.flatMap((line, at) => {
    const next = lines[at + 1] ?? "";
    const stands = /^[A-Za-z"{[#]/.test(next) || line.startsWith("#checkov:");
    return !line.startsWith("#") || isHeading(lines, at) || stands ? [] : [`${path}: ${line}`];
  });
}

/** The title of a chapter in the layout of one file. */
function isHeading(lines: readonly string[], at: number): boolean {
  return /^# [=-]{3}|[=-]{3}$/.test(lines[at] ?? "");
}

describe("comments", () => {
  it.each(shapes)("stand above what they explain, for %s", (_, input) => {
    const files = generate(configOf(input)).filter(({ path }) => /\.(?:tf|tfvars|tftest\.hcl)$/.test(path));
    expect(files.flatMap(orphansIn)).toEqual([]);
  });
});
