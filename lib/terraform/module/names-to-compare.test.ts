import { expect, test } from "vitest";
import { loadModules } from "./load-modules";
import type { Module } from "./module";
import { expectedNameIn, namesToCompare } from "./names-to-compare";

function moduleOf(count: number): Module {
  const text = Array.from({ length: count }, (_, at) => `  name${1000 + at} = 1\n`).join("");
  const [module] = loadModules([{ path: "main.tf", text: `locals {\n${text}}\n` }]);
  if (!module) throw new Error("no module loaded, expected one");
  return module;
}

/** How often in a thousand names that are wrong something is compared, and with how many letters. */
function comparedIn(module: Module): number {
  const { locals } = module.declarations;
  return Array.from({ length: 1000 }, () => namesToCompare(module, "naem1000", locals, ({ name }) => name)).filter(
    ({ length }) => length > 0,
  ).length;
}

test("every wrong name of a module that people write is compared with all names", () => {
  const module = moduleOf(200);
  expect(namesToCompare(module, "naem1000", module.declarations.locals, ({ name }) => name)).toHaveLength(200);
  expect(comparedIn(module)).toBe(1000);
});

test("ten times the names and as many wrong ones cost no more than the limit", () => {
  expect(comparedIn(moduleOf(2000))).toBe(Math.floor(20_000_000 / (2000 * 64)));
});

test("names that are much longer or shorter cost nothing", () => {
  const module = moduleOf(2000);
  const compared = Array.from({ length: 1000 }, () =>
    expectedNameIn(module, "x".repeat(40), ["vpc_id", "name"], "another"),
  );
  expect(new Set(compared)).toEqual(new Set(["one of name, vpc_id"]));
  expect(comparedIn(module)).toBeGreaterThan(0);
});
