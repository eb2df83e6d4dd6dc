import { expect, test } from "vitest";
import { loadModules } from "@/lib/terraform";
import { renamedTo } from "./rename-argument";

/** Counts what is looked up. */
class Counted<V> extends Map<string, V> {
  asked = 0;

  override has(name: string): boolean {
    this.asked += 1;
    return super.has(name);
  }
}

const OPTIONAL = { required: false, optional: true, computed: false, sensitive: false, deprecated: false };

/** The names that arguments of one resource are renamed to, and how often its schema was asked. */
function renames(names: readonly string[]) {
  const text = `resource "a_b" "c" {\n${names.map((name) => `  ${name} = 1`).join("\n")}\n}\n`;
  const [module] = loadModules([{ path: "main.tf", text }]);
  const attributes = new Counted([["colour", { type: { kind: "number" as const }, ...OPTIONAL }]]);
  const schema = { attributes, blocks: new Map(), deprecated: false };
  const resource = module?.resource("a_b.c");
  const renamed = resource?.attributes.map((attribute) => renamedTo(resource, attribute, schema)) ?? [];
  return { renamed, asked: attributes.asked };
}

test.each([
  ["a slip", ["color"], ["colour"]],
  ["what is near to nothing", ["shape"], [undefined]],
  ["two that mean the same", ["color", "coluor"], [undefined, undefined]],
  ["what is there already", ["colour", "color"], [undefined, undefined]],
])("%s", (_, names, expected) => {
  expect(renames(names).renamed).toEqual(expected);
});

test("where thousands are unknown none is renamed, and each is looked at once or so", () => {
  const { renamed, asked } = renames(Array.from({ length: 5_000 }, (_, at) => `colou${at}`));
  expect(renamed.every((name) => name === undefined)).toBe(true);
  expect(asked).toBeLessThan(20 * 5_000);
});
