import { describe, expect, test } from "vitest";
import { exhaustionOf } from "../module/exhaustion";
import { loadModules } from "../module/load-modules";
import type { Module } from "../module/module";
import { Budget, BYTES_PER_STEP, LIMITS } from "../value/budget";
import { stringOf, unknown } from "../value/value";
import { sizeOf } from "../value/value-size";
import { evaluate } from "./evaluate";
import { possibleValues } from "./possible-values";
import { scopeOf } from "./scope";

function moduleOf(text: string): Module {
  const [module] = loadModules([{ path: "main.tf", text }]);
  if (!module) throw new Error("no module loaded, expected one");
  return module;
}

function localOf(module: Module, name: string) {
  return evaluate(module.local(name)?.value, scopeOf(module));
}

/** `a1` to `a12`, each made of the one before. */
function grown(first: string, next: (before: string) => string): string {
  const lines = Array.from({ length: 12 }, (_, at) => `  a${at + 1} = ${next(`local.a${at}`)}`);
  return `locals {\n  a0 = ${first}\n${lines.join("\n")}\n  it = local.a12\n}\n`;
}

const ten = (text: string): readonly string[] => Array.from({ length: 10 }, () => text);

const tooLarge: readonly (readonly [string, string])[] = [
  ["lists of lists", grown("[1]", (before) => `[${ten(before).join(", ")}]`)],
  [
    "objects of objects",
    grown(
      "{}",
      (before) =>
        `{ ${ten(before)
          .map((value, at) => `k${at} = ${value}`)
          .join(", ")} }`,
    ),
  ],
  ["templates", grown('"abcdefghij"', (before) => `"${ten(`\${${before}}`).join("")}"`)],
  ["replace", grown('"aaaaaaaaaa"', (before) => `replace(${before}, "a", "aaaaaaaaaa")`)],
  ["join", grown('"aaaaaaaaaa"', (before) => `join(${before}, ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"])`)],
  ["jsonencode", grown('"\\\\\\"\\\\\\""', (before) => `jsonencode([${ten(before).join(", ")}])`)],
  ["concat", grown("[1]", (before) => `concat(${ten(before).join(", ")})`)],
  ["for", grown("[1, 2, 3, 4]", (before) => `flatten([for x in ${before} : [${ten("x").join(", ")}]])`)],
  ["a zero-padded number", 'locals {\n  it = format("%0400000000d", 1)\n}\n'],
  ["a padded text", 'locals {\n  it = format("%1000000000s", "a")\n}\n'],
  ["split", `locals {\n  it = split("", "${"x".repeat(100_000)}")\n}\n`],
];

describe("what grows without end is unknown, and the module knows where", () => {
  test.each(tooLarge)("%s", (_, text) => {
    const module = moduleOf(text);
    const value = localOf(module, "it");
    expect(sizeOf(value).bytes).toBeLessThanOrEqual(LIMITS.valueBytes);
    expect(stringOf(value)).toBeUndefined();
    expect(exhaustionOf(module)).toMatchObject({ exceeded: "size", file: { path: "main.tf" } });
  });

  test("a loop in a loop in a loop", () => {
    const loop = "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a + b + c]]]";
    const module = moduleOf(`locals {\n  it = length(${loop})\n}\n`);
    localOf(module, "it");
    expect(exhaustionOf(module)).toBeDefined();
    expect(module.budget.spent).toBeLessThanOrEqual(LIMITS.evaluationSteps);
  });

  test("of what is no larger than people write, nothing is given up", () => {
    const module = moduleOf('locals {\n  it = format("%03d", 7)\n}\n');
    expect(stringOf(localOf(module, "it"))).toBe("007");
    expect(exhaustionOf(module)).toBeUndefined();
  });
});

test("short calls that make long lists are paid by what they make", () => {
  const lines = Array.from({ length: 60 }, (_, at) => `  a${at} = [for x in setproduct(${pairs(12)}) : x]\n`);
  const module = moduleOf(`locals {\n${lines.join("")}}\n`);
  const made = module.declarations.locals.map(({ value }) => evaluate(value, scopeOf(module, undefined, "validate")));
  const bytes = made.reduce((sum, value) => sum + sizeOf(value).bytes, 0);
  expect(sizeOf(made[0] ?? unknown("nothing")).bytes).toBeGreaterThan(4096 * 12);
  expect(bytes / BYTES_PER_STEP).toBeLessThanOrEqual(LIMITS.steps + 4 * LIMITS.evaluationSteps);
});

test.each([
  ['setproduct(["a", "b"], ["c", "d"], ["e"])', '[["a","c","e"],["a","d","e"],["b","c","e"],["b","d","e"]]'],
  ['setproduct(["a", "b"], [])', "[]"],
  ['transpose({ a = ["x", "y"], b = ["x"] })', '{"x":["a","b"],"y":["a"]}'],
  ['flatten([["a"], [["b"], []], "c"])', '["a","b","c"]'],
  ['concat(["a"], [1])', '["a",1]'],
])("%s is %s", (call, json) => {
  const module = moduleOf(`locals {\n  it = jsonencode(${call})\n}\n`);
  expect(stringOf(evaluate(module.local("it")?.value, scopeOf(module, undefined, "validate")))).toBe(json);
});

test("a product of thousands of sets, a map of one list: no more work than their size", () => {
  const keys = Array.from({ length: 4_000 }, (_, at) => `k${at} = ["x"]`).join(", ");
  const module = moduleOf(
    `locals {\n  it = transpose({ ${keys} })\n  product = setproduct(${pairs(4_000, '["a"]')})\n}\n`,
  );
  const local = (name: string) => evaluate(module.local(name)?.value, scopeOf(module, undefined, "validate"));
  expect(sizeOf(local("it")).bytes).toBeGreaterThan(4_000 * BYTES_PER_STEP);
  expect(local("product").kind).toBe("list");
});

function pairs(count: number, set = '["a", "b"]'): string {
  return Array.from({ length: count }, () => set).join(", ");
}

test("choices that are not decided cost no more than one evaluation", () => {
  const lines = Array.from(
    { length: 60 },
    (_, at) => `  a${at + 1} = var.c ? [local.a${at}, local.a${at}] : [local.a${at}]`,
  );
  const module = moduleOf(`variable "c" {}\nlocals {\n  a0 = var.c ? 1 : 2\n${lines.join("\n")}\n}\n`);
  expect(possibleValues(module.local("a60")?.value, scopeOf(module)).length).toBeGreaterThan(0);
  expect(module.budget.spent).toBeLessThanOrEqual(LIMITS.evaluationSteps);
});

test("a budget that is used up stays so, and literals are known all the same", () => {
  const budget = new Budget(0);
  expect(budget.take(LIMITS.steps)).toBe(true);
  expect(budget.take(1)).toBe(false);
  const module = moduleOf('locals {\n  it = "x"\n}\n');
  while (module.budget.take(1000));
  expect(stringOf(localOf(module, "it"))).toBe("x");
});

test("a pattern between slashes is not run: JavaScript could take forever where Terraform does not", () => {
  const module = moduleOf(`locals {\n  it = replace("${"a".repeat(50)}b", "/(a+)+$/", "x")\n}\n`);
  expect(localOf(module, "it").kind).toBe("unknown");
});

describe("a long collection that many refer to", () => {
  const readers = (count: number) => {
    const members = Array.from({ length: 5000 }, (_, at) => `k${at} = "v"`).join(", ");
    const resources = Array.from(
      { length: count },
      (_, at) => `resource "aws_vpc" "a${at}" {\n  tags = local.all\n}\n`,
    );
    return moduleOf(`locals {\n  all = { ${members} }\n}\n${resources.join("")}`);
  };
  const read = (module: Module) =>
    module.resources.map((view) => evaluate(view.expression("tags"), scopeOf(module, view)).kind);

  test("costs each of them by its size, and is unknown when too many have asked", () => {
    const module = readers(2000);
    const kinds = read(module);
    expect(kinds[0]).toBe("object");
    expect(kinds.at(-1)).toBe("unknown");
    expect(exhaustionOf(module)).toMatchObject({ exceeded: "steps" });
  });

  test("is known to as many as a configuration has", () => {
    const module = readers(100);
    expect(new Set(read(module))).toEqual(new Set(["object"]));
    expect(exhaustionOf(module)).toBeUndefined();
  });
});
