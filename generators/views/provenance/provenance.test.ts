import { describe, expect, it } from "vitest";
import { generate } from "@/generators/bundle/generate";
import { configFields } from "@/generators/config/config-fields";
import { presets } from "@/generators/config/presets";
import { defaultConfig, type StackInput } from "@/generators/config/stack";
import type { ConfigField } from "@/generators/schema/fields";
import { variantsOf } from "@/generators/schema/variants";
import { withValue } from "@/generators/schema/with-value";
import { configOf } from "@/generators/testing/config-of";
import { explanationOf } from "./explanation";
import { type Origin, provenanceOf } from "./provenance";

function textOf(config = defaultConfig, path = "") {
  return generate(config).find((file) => file.path === path)?.text ?? "";
}

function linesFor(origins: readonly Origin[], path: string, file: string): readonly number[] {
  return origins
    .filter((origin) => origin.file === file)
    .flatMap(({ causes }) => causes.filter((cause) => cause.path === path).flatMap(({ lines }) => lines));
}

const standard = provenanceOf(defaultConfig);

describe("provenanceOf", () => {
  it.each(presets)("explains every block of $id", ({ config }) => {
    const origins = provenanceOf(config);
    for (const { path, text } of generate(config).filter((file) => file.path.endsWith(".tf"))) {
      const heads = text.split("\n").flatMap((line, at) => (/^[a-z]+ (?:"[^"]*" )*\{/.test(line) ? [at + 1] : []));
      const explained = origins.filter(({ file }) => file === path);
      expect(explained).toHaveLength(heads.length);
      for (const head of heads) expect(explained.filter(({ from, to }) => from <= head && head <= to)).toHaveLength(1);
    }
    expect(origins.filter(({ feature, requirements }) => !feature || requirements.length === 0)).toEqual([]);
  });

  it("names a page for every resource, data source, variable and output", () => {
    const blocks = standard.filter(({ file }) => file.endsWith(".tf") || file.endsWith(".tfvars"));
    expect(blocks.filter(({ source }) => source === undefined).map(({ address }) => address)).toEqual([]);
    const vpc = blocks.find(({ address }) => address === "aws_vpc.stack");
    expect(vpc?.source).toMatch(/hashicorp\/aws\/5\.100\.0\/docs\/resources\/vpc$/);
  });

  it("knows each file of the bundle", () => {
    const files = new Set(standard.map(({ file }) => file));
    expect(generate(defaultConfig).filter(({ path }) => !files.has(path))).toEqual([]);
  });

  it("gives every field that changes the bundle a line", () => {
    const silent = configFields(defaultConfig).filter((field) => {
      const path = field.path.join(".");
      return (
        variantsOf(field).length > 0 && !standard.some(({ causes }) => causes.some((cause) => cause.path === path))
      );
    });
    expect(silent.map(({ path }) => path.join("."))).toEqual([]);
  });

  // Text that is not there yet has no line, so each value is one that writes something.
  const typed: readonly [string, string, StackInput, string, string][] = [
    ["a name", "project", { project: "lantern" }, "variables.tf", "lantern"],
    [
      "a number of a list",
      "models.1.memoryMb",
      { models: [{ name: "a" }, { name: "b", memoryMb: 4321 }] },
      "variables.tf",
      "4321",
    ],
    ["an address", "network.cidr", { network: { cidr: "10.77.0.0/16" } }, "variables.tf", "10.77.0.0/16"],
    ["a value again", "api.path", { api: { path: "score" } }, "terraform.tfvars", "score"],
    ["an entry", "alerts.emails.0", { alerts: { emails: ["a@bank.io"] } }, "variables.tf", "a@bank.io"],
    ["a field of the configuration file", "owner", { owner: "risk" }, "stackwright.json", "risk"],
  ];
  it.each(typed)("finds %s at its line", (_, path, input, file, text) => {
    const config = configOf(input);
    const lines = linesFor(provenanceOf(config), path, file);
    expect(lines.map((line) => textOf(config, file).split("\n")[line - 1])).toContainEqual(
      expect.stringContaining(text),
    );
  });

  it("leaves a block alone that a field has nothing to do with", () => {
    const vpc = standard.find(({ address }) => address === "aws_vpc.stack");
    expect(vpc?.causes.map(({ path }) => path)).toEqual(["network.flowLogs"]);
    expect(vpc?.reads).toEqual([
      { variable: "vpc_cidr", lines: [41] },
      { variable: "zone_count", lines: [49] },
    ]);
    expect(standard.find(({ address }) => address === "aws_default_security_group.closed")?.causes).toEqual([]);
    const pool = standard.find(({ address }) => address === "variable.vpc_cidr");
    expect(pool?.causes.map(({ path }) => path)).toEqual(["network.cidr"]);
  });

  it("finds the same lines as generating everything anew would", () => {
    const field = configFields(defaultConfig).find(({ path }) => path.join(".") === "scaling.targetUtilization");
    const [other] = field ? variantsOf(field) : [];
    const variant = withValue(defaultConfig, field?.path ?? [], other);
    const [before, after] = [textOf(defaultConfig, "scaling.tf"), textOf(variant, "scaling.tf")].map((text) =>
      text.split("\n"),
    );
    const differing = before?.flatMap((line, at) => (line === after?.[at] ? [] : [at + 1]));
    expect(linesFor(standard, "scaling.targetUtilization", "scaling.tf")).toEqual(differing);
  });

  it("places blocks in the single layout too", () => {
    const config = configOf({ layout: "single" });
    const lines = textOf(config, "tap_stack.tf").split("\n");
    const vpc = provenanceOf(config).find(({ address }) => address === "aws_vpc.stack");
    expect(lines[(vpc?.from ?? 0) - 1]).toBe('resource "aws_vpc" "stack" {');
    expect(lines[(vpc?.to ?? 0) - 1]).toBe("}");
  });
});

describe("variantsOf", () => {
  it("offers only values that the field takes", () => {
    const bad = presets.flatMap(({ config }) =>
      configFields(config).flatMap((field: ConfigField) =>
        variantsOf(field).filter((value) => JSON.stringify(value) === JSON.stringify(field.value)),
      ),
    );
    expect(bad).toEqual([]);
  });
});

describe("explanationOf", () => {
  it("says what was changed and where a thing belongs", () => {
    const { fields } = explanationOf(configOf({ models: [{ name: "v1", imageTag: "v1-1.0.0", memoryMb: 4096 }] }));
    expect(fields["models.0.memoryMb"]).toMatchObject({
      value: 4096,
      changed: true,
      words: "4,096 MB",
      within: "Model version v1",
    });
    expect(fields["models.0.imageTag"]).toMatchObject({ changed: false });
  });

  it("names only fields and requirements that it explains", () => {
    const { blocks, fields, requirements } = explanationOf(defaultConfig);
    expect(blocks.flatMap(({ causes }) => causes.filter(({ path }) => !fields[path]))).toEqual([]);
    expect(blocks.flatMap((block) => block.requirements.filter((id) => !requirements[id]))).toEqual([]);
  });
});
