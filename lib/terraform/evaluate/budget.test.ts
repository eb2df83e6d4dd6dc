import { describe, expect, test } from "vitest";
import { exhaustionOf } from "../module/exhaustion";
import { loadModules } from "../module/load-modules";
import type { Module } from "../module/module";
import { Budget, LIMITS } from "../value/budget";
import { stringOf } from "../value/value";
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
