import { describe, expect, test } from "vitest";
import { z } from "zod";
import { formPath } from "./form-path";
import { toConfig, toForm } from "./form-value";
import { readSpec } from "./read-spec";

const schema = z.strictObject({
  name: z.string().meta({ label: "Name", help: "Of it" }),
  size: z.number().meta({ label: "Size", unit: "MB" }),
  limit: z.number().nullable(),
  memory: z.union([z.literal([1, 2])]),
  mode: z.enum(["a", "b"]).meta({ options: { a: "The first" } }),
  on: z.boolean(),
  mails: z.array(z.string()),
  parts: z.array(z.strictObject({ id: z.string(), weight: z.number().optional() })),
  tags: z.record(z.string(), z.string()),
  domain: z.strictObject({ host: z.string() }).nullable(),
  gate: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("none") }),
    z.strictObject({ kind: z.literal("one"), zone: z.string() }),
  ]),
});

const spec = readSpec(schema);

const config = {
  name: "x",
  size: 5,
  limit: null,
  memory: 2,
  mode: "b",
  on: true,
  mails: ["m"],
  parts: [{ id: "p" }],
  tags: { Team: "t" },
  domain: { host: "h" },
  gate: { kind: "one", zone: "z" },
};

/** The form for `config` with one place of it replaced. */
const formWith = (change: object) => ({ ...Object(toForm(spec, config)), ...change });

test("a config comes back from the form as it went in", () => {
  expect(toConfig(spec, toForm(spec, config))).toEqual(config);
  const off = { ...config, domain: null, gate: { kind: "none" }, limit: 3 };
  expect(toConfig(spec, toForm(spec, off))).toEqual(off);
});

describe("numbers keep what was typed", () => {
  test.each([
    ["12", 12],
    ["-3.5", -3.5],
    ["12 apples", "12 apples"],
    ["1e9", "1e9"],
    ["NaN", "NaN"],
  ])("%j becomes %j", (raw, expected) => {
    expect(toConfig(spec, formWith({ size: raw }))).toMatchObject({ size: expected });
  });

  test("an empty one is missing, never NaN or 0", () => {
    expect(toConfig(spec, formWith({ size: " " }))).not.toHaveProperty("size");
    expect(toConfig(spec, formWith({ limit: "" }))).toHaveProperty("limit", null);
  });
});

test("what is switched off keeps its values in the form and leaves the config", () => {
  const form = formWith({ domain: { on: false, value: { host: "kept" } }, gate: { kind: "none", zone: "kept" } });
  expect(toConfig(spec, form)).toMatchObject({ domain: null, gate: { kind: "none" } });
  expect(JSON.stringify(toConfig(spec, form))).not.toContain("kept");
});

test.each([
  [["name"], "name"],
  [["domain", "host"], "domain.value.host"],
  [["parts", 0, "weight"], "parts.0.weight"],
  [["tags", "Team"], "tags.0.value"],
  [["gate", "zone"], "gate.zone"],
])("the config's %j lies in the form at %s", (path, expected) => {
  expect(formPath(spec, path, toForm(spec, config))).toBe(expected);
});

test("labels come from the schema, else from the key", () => {
  expect(spec).toMatchObject({
    fields: expect.arrayContaining([
      { key: "name", field: expect.objectContaining({ label: "Name", help: "Of it" }) },
      { key: "mails", field: expect.objectContaining({ label: "Mails", kind: "list" }) },
      {
        key: "mode",
        field: expect.objectContaining({
          options: [
            { value: "a", label: "The first" },
            { value: "b", label: "b" },
          ],
        }),
      },
    ]),
  });
});

test("a schema that no form can draw is our own mistake and says so", () => {
  expect(() => readSpec(z.strictObject({ when: z.date() }))).toThrow(/kind date at When/);
});
