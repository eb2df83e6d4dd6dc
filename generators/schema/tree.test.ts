import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { stackJsonSchema } from "@/generators/config/json-schema";
import { stackTree } from "@/generators/config/stack-tree";
import { arbitraryOf } from "@/generators/testing/arbitrary-field";
import { type FieldSpec, present } from "./field-spec";
import { judged, treeOf } from "./tree";

interface Found {
  readonly path: string;
  readonly field: FieldSpec;
}

function all(field: FieldSpec, path: string): readonly Found[] {
  const inner = present(field);
  const own = { path, field };
  if (inner.kind === "list") return [own, ...all(inner.item, `${path}[]`)];
  if (inner.kind !== "group") return [own];
  return [own, ...inner.fields.flatMap(({ key, field: child }) => all(child, path === "" ? key : `${path}.${key}`))];
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The paths of the JSON Schema, which is made from the same options by other means. */
function pathsIn(schema: JsonSchema | boolean | undefined, path: string): readonly string[] {
  if (typeof schema !== "object") return [];
  const [inner = schema] = schema.anyOf ?? [];
  if (typeof inner !== "object") return [path];
  // Safe: no list of the stack is a tuple.
  if (inner.items) return [path, ...pathsIn(inner.items as JsonSchema, `${path}[]`)];
  const children = Object.entries(inner.properties ?? {});
  return [path, ...children.flatMap(([key, child]) => pathsIn(child, path === "" ? key : `${path}.${key}`))];
}

const found = all(stackTree, "");
const leaves = found
  .filter(({ field }) => !["group"].includes(present(field).kind))
  .map(({ path, field }) => [path, field] as const);

/** Values just beyond each limit of a field. */
function beyond(field: FieldSpec): readonly unknown[] {
  const inner = present(field);
  switch (inner.kind) {
    case "text": {
      const { min, max = 0 } = inner.limits;
      return ["a".repeat(max + 1), ...(min > 0 ? ["a".repeat(min - 1)] : []), 7];
    }
    case "number": {
      const { min = 0, max = 0, integer } = inner.limits;
      return [min - 1, max + 1, min - 1e-6, max + 1e-6, ...(integer ? [min + 0.5] : []), Number.NaN, String(min)];
    }
    case "choice":
      return ["no such choice", -1, inner.numeric ? inner.options[0]?.value : 0];
    case "switch":
      return ["true", 1];
    case "list": {
      const { min, max = 0 } = inner.limits;
      const entry = fc.sample(arbitraryOf(inner.item), 1);
      const of = (length: number) => Array.from({ length }, () => entry[0]);
      return [of(max + 1), ...(min > 0 ? [of(min - 1)] : []), "a list"];
    }
    case "group":
      return ["a group", { "no such field": 1 }];
  }
}

describe("the tree of a stack", () => {
  it("holds every field of the schema once", () => {
    const paths = found.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.toSorted()).toEqual(pathsIn(stackJsonSchema(), "").toSorted());
    expect(paths.length).toBeGreaterThan(140);
  });

  it("has words and complete limits for every field", () => {
    for (const { path, field } of found) {
      expect([path, field.help]).toEqual([path, expect.stringMatching(/./)]);
      const inner = present(field);
      if (inner.kind === "text" || inner.kind === "list")
        expect([path, inner.limits.max]).toEqual([path, expect.any(Number)]);
      if (inner.kind === "number")
        expect([path, inner.limits]).toEqual([
          path,
          { integer: expect.any(Boolean), min: expect.any(Number), max: expect.any(Number) },
        ]);
    }
  });

  it.each(leaves)("%s takes what its limits allow, and nothing beyond", (_, field) => {
    fc.assert(
      fc.property(arbitraryOf(field), (value) => judged(field, value) !== undefined),
      { numRuns: 25 },
    );
    expect(beyond(field).filter((value) => judged(field, value))).toEqual([]);
  });

  it("is judged by the schema it comes from", () => {
    for (const { field } of found) if (field.initial !== undefined) expect(judged(field, field.initial)).toBeDefined();
  });
});

it.each<[string, z.core.$ZodType, object]>([
  [
    "a text",
    z.string().check(z.minLength(2), z.maxLength(9), z.regex(/^a/)),
    { min: 2, max: 9, pattern: /^a/, judgedBesides: false },
  ],
  ["a text without limits", z.string(), { min: 0, judgedBesides: false }],
  ["a text with a further judge", z.string().check(z.refine((text) => text !== "b")), { min: 0, judgedBesides: true }],
  ["a text with two patterns", z.string().check(z.regex(/a/), z.regex(/b/)), { pattern: /a/, judgedBesides: true }],
  ["a number", z.number().check(z.gte(0.5), z.lte(2)), { min: 0.5, max: 2, integer: false }],
  ["a whole number", z.int().check(z.gte(1)), { min: 1, integer: true }],
  ["a list", z.array(z.string()).check(z.minLength(1), z.maxLength(3)), { min: 1, max: 3 }],
  ["a list that may be left out", z._default(z.array(z.string()).check(z.maxLength(3)), []), { min: 0, max: 3 }],
])("reads the limits of %s", (_, schema, limits) => {
  expect(treeOf(schema)).toMatchObject({ limits });
});
