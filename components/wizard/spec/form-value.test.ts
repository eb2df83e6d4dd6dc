import { describe, expect, test } from "vitest";
import { z } from "zod";
import { presets } from "@/generators/config/presets";
import { checkConfig, defaultConfig } from "@/generators/config/stack";
import { stackTree } from "@/generators/config/stack-tree";
import { treeOf } from "@/generators/schema/tree";
import { placeOf } from "./form-path";
import { toConfig, toForm } from "./form-value";

const schema = z.strictObject({
  name: z.string().meta({ label: "Name", help: "Of it" }),
  size: z.number().meta({ label: "Size", unit: "MB" }).default(7),
  limit: z.number().nullable(),
  days: z.literal([1, 2]),
  mode: z.enum(["a", "b"]).meta({ options: { a: "The first" } }),
  on: z.boolean().default(true),
  mails: z.array(z.string()),
  parts: z.array(z.strictObject({ id: z.string(), weight: z.number().optional() })),
  domain: z.strictObject({ host: z.string(), zone: z.enum(["x", "y"]).default("y") }).nullable(),
});

const spec = treeOf(schema);

const config = {
  name: "x",
  size: 5,
  limit: null,
  days: 2,
  mode: "b",
  on: false,
  mails: ["m"],
  parts: [{ id: "p" }],
  domain: { host: "h", zone: "x" },
};

/** The form for `config` with one place of it replaced. */
const formWith = (change: object) => ({ ...Object(toForm(spec, config)), ...change });

test.each([
  ["given", config],
  ["absent", { ...config, domain: null, limit: 3, parts: [{ id: "p", weight: 1 }] }],
])("a config with %s parts comes back from the form as it went in", (_what, value) => {
  expect(toConfig(spec, toForm(spec, value))).toEqual(value);
});

test("every preset comes back from the form as it went in, and still passes", () => {
  for (const preset of presets)
    expect(checkConfig(toConfig(stackTree, toForm(stackTree, preset.config)))).toEqual({
      ok: true,
      config: preset.config,
    });
});

describe("numbers keep what was typed", () => {
  test.each([
    ["12", 12],
    ["-3.5", -3.5],
    ["12 apples", "12 apples"],
    ["1e9", "1e9"],
    ["NaN", "NaN"],
    ["", ""],
  ])("%j becomes %j", (raw, expected) => {
    expect(toConfig(spec, formWith({ size: raw }))).toMatchObject({ size: expected });
  });

  test("an empty one is missing only where the schema lets it be", () => {
    expect(toConfig(spec, formWith({ limit: "" }))).toHaveProperty("limit", null);
    expect(toConfig(spec, formWith({ parts: [{ id: "p", weight: " " }] }))).toHaveProperty("parts", [{ id: "p" }]);
  });
});

test("what is switched off keeps its values in the form and leaves the config", () => {
  const form = formWith({ domain: { on: false, value: { host: "kept", zone: "x" } } });
  expect(toConfig(spec, form)).toMatchObject({ domain: null });
  expect(toConfig(spec, { ...form, domain: { ...form.domain, on: true } })).toHaveProperty("domain.host", "kept");
});

test("what is missing is what the schema takes then", () => {
  expect(toForm(spec, {})).toMatchObject({
    name: "",
    size: "7",
    on: true,
    domain: { on: false, value: { zone: "y" } },
  });
});

test.each([
  [["project"], "project", "Project"],
  [["domain", "name"], "domain.value.name", "Domain name"],
  [["models", 0, "memoryMb"], "models.0.memoryMb", "Memory"],
  [["nothing", "here"], "nothing.here", undefined],
])("the config's %j lies in the form at %s", (path, name, label) => {
  const place = placeOf(stackTree, path);
  expect([place.name, place.field?.label]).toEqual([name, label]);
});

test("labels come from the schema, else from the key", () => {
  const options = [
    { value: "a", label: "The first", named: true },
    { value: "b", label: "b", named: false },
  ];
  expect(spec).toMatchObject({
    fields: expect.arrayContaining([
      { key: "name", field: expect.objectContaining({ label: "Name", help: "Of it" }) },
      { key: "mails", field: expect.objectContaining({ label: "Mails", kind: "list" }) },
      { key: "mode", field: expect.objectContaining({ options }) },
    ]),
  });
});

test("a schema that no form can draw is our own mistake and says so", () => {
  expect(() => treeOf(z.strictObject({ when: z.date() }))).toThrow(/kind date at When/);
});

test("the default config is what an empty form holds", () => {
  expect(toConfig(stackTree, toForm(stackTree, undefined))).toEqual(defaultConfig);
});

test.each([
  ["20,000", 20_000],
  ["1,234,567.5", 1_234_567.5],
  ["20 000", 20_000],
  ["20_000", 20_000],
  ["0,7", 0.7],
  ["-1,25", -1.25],
  ["0,700", 0.7],
  ["20,00,000", "20,00,000"],
  ["1,2,3", "1,2,3"],
  ["12 apples", "12 apples"],
  ["2048 MB", 2048],
  [" 2,048mb ", 2048],
  ["MB", "MB"],
  ["70 %", 0.7],
  ["7,5%", 0.075],
  ["%", "%"],
])("a number written as %j is %j", (typed, number) => {
  expect(toConfig(spec, formWith({ size: typed }))).toMatchObject({ size: number });
});
